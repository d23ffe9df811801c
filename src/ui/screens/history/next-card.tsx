import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage, ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { suggestNext } from '../../../domain/attempt/suggest-next.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { ChannelLabel } from '../../components/channel-label.tsx';
import { DifficultyLabel } from '../../components/difficulty-label.tsx';
import { Face } from '../../components/face.tsx';
import { findExpression } from '../../components/find-expression.ts';
import { toBriefing, toTalk } from '../to-address.ts';
import styles from './next-card.module.css';

type NextCardProps = {
  readonly attempts: readonly Attempt[];
  readonly summaries: readonly ScenarioSummary[];
  /** Step in which most is lost, if it is below the pass mark. */
  readonly weak: string | undefined;
  readonly method: MethodInLanguage | undefined;
};

/** The one complaint to do next, why, and the way there. */
export function NextCard({ attempts, summaries, weak, method }: NextCardProps) {
  const { t } = useTranslation('history');
  const id = useId();
  const next = useMemo(() => suggestNext(attempts, summaries), [attempts, summaries]);
  const summary = summaries.find(({ id }) => id === next?.scenario);
  if (next === undefined || summary === undefined) return null;
  const { underWay } = next.why === 'under_way' ? summarizeAttempts(attempts, summary.id, summary.revision) : {};
  return (
    <section className={styles.next} aria-labelledby={id}>
      <Face traits={summary.face} anger={summary.anger} trust={summary.trust} expression={findExpression(summary.temper, false)} label="" size={72} />
      <div className={styles.about}>
        <h2 id={id}>{t('nextHeading')}</h2>
        <h3>{summary.title}</h3>
        <p className={styles.labels}>
          <ChannelLabel channel={summary.channel} />
          <DifficultyLabel difficulty={summary.difficulty as 1 | 2 | 3} />
        </p>
        <p>
          {t(`why.${next.why}`)}
          {weak !== undefined && method !== undefined && next.why !== 'under_way' && (
            <> {t('nextMind', { step: findSentence(method.methodWords, `step.${weak}`) })}</>
          )}
        </p>
      </div>
      <ButtonLink variant="primary" href={underWay === undefined ? toBriefing(summary.id) : toTalk(underWay.id)}>
        {t(underWay === undefined ? 'nextAction' : 'nextGoOn')}
      </ButtonLink>
    </section>
  );
}
