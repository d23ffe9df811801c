import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../../app/library/library-types.ts';
import type { Team } from '../../../../domain/review/summarize-team.ts';
import { toStepLabel } from '../../to-step-label.ts';
import type { NameOf } from '../review-sayings.ts';
import { StandCounts } from '../stand-counts.tsx';
import { StandLabel } from '../stand-label.tsx';
import styles from './paper-review.module.css';

type PaperTeamProps = { readonly team: Team; readonly method: MethodInLanguage; readonly rule: string; readonly nameOf: NameOf };

/** The group on one page: everybody with the latest score of each step, and how they stand. */
export function PaperTeam({ team, method, rule, nameOf }: PaperTeamProps) {
  const { t } = useTranslation('review');
  const steps = method.method.steps.map(({ id }) => toStepLabel(method, id));
  return (
    <section>
      <h1>{t('screen.title')}</h1>
      <p>{rule}</p>
      <StandCounts stands={team.stands} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnPerson')}</th>
            {steps.map(({ step, name }) => (
              <th key={step} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('team.overall')}</th>
            <th scope="col">{t('team.readiness')}</th>
          </tr>
        </thead>
        <tbody>
          {team.rows.map(({ person, steps: traces, overall, stand, readiness }) => (
            <tr key={person}>
              <th scope="row">{nameOf(person)}</th>
              {steps.map(({ step }) => (
                <td key={step}>{traces.find((trace) => trace.step === step)?.latest ?? t('none')}</td>
              ))}
              <td>{overall?.latest ?? t('none')}</td>
              <td>
                <StandLabel stand={stand} evidence={stand === 'not_enough' ? readiness.evidence : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('screen.reminder')}</p>
    </section>
  );
}
