import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../../app/library/library-types.ts';
import type { Need } from '../../../../domain/review/list-needs.ts';
import type { SignOff } from '../../../../domain/review/sign-off-schema.ts';
import type { TeamRow } from '../../../../domain/review/summarize-team.ts';
import { toStepLabel } from '../../to-step-label.ts';
import { sayNeed } from '../say-need.ts';
import { SaySignOff } from '../say-sign-off.tsx';
import { StandLabel } from '../stand-label.tsx';
import styles from './paper-review.module.css';

type PaperPersonProps = {
  readonly row: TeamRow;
  readonly needs: readonly Need[];
  readonly method: MethodInLanguage;
  readonly rule: string;
  readonly name: string;
  readonly signOffs: readonly SignOff[];
  readonly hidesNames: boolean;
};

/** One person on one page: how they stand and why, their scores, and lines on which somebody signs. */
export function PaperPerson({ row, needs, method, rule, name, signOffs, hidesNames }: PaperPersonProps) {
  const { t } = useTranslation('review');
  const { stand, readiness, steps, overall } = row;
  const scores = [
    ...steps.map((trace) => ({ key: trace.step, label: toStepLabel(method, trace.step).name, trace })),
    ...(overall === undefined ? [] : [{ key: '', label: t('team.overall'), trace: overall }]),
  ];
  return (
    <section className={styles.person}>
      <h1>{name}</h1>
      <p>
        <StandLabel stand={stand} evidence={stand === 'not_enough' ? readiness.evidence : undefined} />
      </p>
      <p>{rule}</p>
      {needs.map((need) => {
        const { text } = sayNeed(need, method.methodWords, t);
        return <p key={text}>{text}</p>;
      })}
      {scores.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('paper.step')}</th>
              <th scope="col">{t('paper.first')}</th>
              <th scope="col">{t('paper.best')}</th>
              <th scope="col">{t('paper.latest')}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ key, label, trace: { first, best, latest } }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{first}</td>
                <td>{best}</td>
                <td>{latest}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {signOffs.map((signOff) => (
        <SaySignOff key={signOff.id} signOff={signOff} hidesNames={hidesNames} />
      ))}
      <dl className={styles.sign}>
        <dt>{t('paper.seenBy')}</dt>
        <dd />
        <dt>{t('paper.date')}</dt>
        <dd />
      </dl>
      <p>{t('screen.reminder')}</p>
    </section>
  );
}
