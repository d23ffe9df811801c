import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage, ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { judgeSteps } from '../../../domain/attempt/judge-steps.ts';
import { listCounted } from '../../../domain/attempt/list-counted.ts';
import { isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import { traceStep } from '../../../domain/attempt/trace-step.ts';
import { listStrongSpots, listWeakSpots } from '../../../domain/scoring/list-spots.ts';
import { useMethod } from '../use-method.ts';
import { ComplaintTable } from './complaint-table.tsx';
import { listLatest } from './list-latest.ts';
import { MomentsCard } from './moments-card.tsx';
import { NextCard } from './next-card.tsx';
import styles from './overview.module.css';
import { ProgressHeadline } from './progress-headline.tsx';
import { SpotsCard } from './spots-card.tsx';
import { StepCards } from './step-cards.tsx';
import { useReviews } from './use-reviews.ts';

type ProgressOverviewProps = {
  /** Every talk of this library. */
  readonly attempts: readonly Attempt[];
  /** Every complaint of it. */
  readonly summaries: readonly ScenarioSummary[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** What all talks together say: where somebody is strong and weak, how each step went over time, the moments to mend, and what comes next. */
export function ProgressOverview({ attempts, summaries, toTitle }: ProgressOverviewProps) {
  const introductions = useMemo(() => new Set(summaries.filter(({ introduction }) => introduction).map(({ id }) => id)), [summaries]);
  const counted = useMemo(() => listCounted(attempts, introductions), [attempts, introductions]);
  const isIntroduced = attempts.some((attempt) => isFinished(attempt) && attempt.from === undefined && introductions.has(attempt.scenario.id));
  const method = useMethod(counted.at(-1)?.method.id).loaded?.value;
  const latest = useMemo(() => listLatest(counted), [counted]);
  const reviews = useReviews(latest);
  const traces = useMemo(() => traceSteps(counted, method), [counted, method]);
  const spots = useMemo(() => {
    if (method === undefined) return { weak: [], strong: [] };
    const talks = reviews.map(({ attempt, talk, debrief }) => ({ attempt: attempt.id, scenario: talk.scenario, debrief }));
    return { weak: listWeakSpots(method.method, talks), strong: listStrongSpots(method.method, talks) };
  }, [reviews, method]);
  const judged = method === undefined ? {} : judgeSteps(traces, method.method.pass.mark);
  return (
    <>
      <ProgressHeadline counted={counted} judged={judged} summaries={summaries} method={method} isIntroduced={isIntroduced} />
      {method !== undefined && traces.length > 0 && (
        <StepCards traces={traces} counted={counted} method={method} weak={spots.weak} reviews={reviews} toTitle={toTitle} />
      )}
      <NextCard attempts={attempts} summaries={summaries} weak={judged.weak} method={method} />
      <div className={styles.pair}>
        {(counted.length > 0 || attempts.some(({ from }) => from !== undefined)) && <MomentsCard attempts={attempts} reviews={reviews} toTitle={toTitle} />}
        {counted.length > 0 && <ComplaintTable counted={counted} toTitle={toTitle} />}
      </div>
      {method !== undefined && <SpotsCards {...spots} reviews={reviews} method={method} />}
    </>
  );
}

type SpotsCardsProps = Pick<Parameters<typeof SpotsCard>[0], 'reviews' | 'method'> & Record<'weak' | 'strong', Parameters<typeof SpotsCard>[0]['spots']>;

/** What costs most and what carries, side by side; nothing where no talk could be looked into. */
function SpotsCards({ weak, strong, reviews, method }: SpotsCardsProps) {
  const { t } = useTranslation('history');
  if (weak.length + strong.length === 0) return null;
  return (
    <div className={styles.halves}>
      {weak.length > 0 && <SpotsCard title={t('weakHeading')} spots={weak} reviews={reviews} method={method} />}
      {strong.length > 0 && <SpotsCard title={t('strongHeading')} spots={strong} reviews={reviews} method={method} />}
    </div>
  );
}

/** All steps of the method, from the talks that were scored by it. */
function traceSteps(counted: readonly Attempt[], method: MethodInLanguage | undefined) {
  if (method === undefined) return [];
  const own = counted.filter((attempt) => attempt.method.id === method.method.id);
  return method.method.steps.flatMap(({ id }) => traceStep(own, id) ?? []);
}
