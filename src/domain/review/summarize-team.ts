import type { ScoreTrace, StepTrace } from '../attempt/trace-step.ts';
import { type DayOf, judgeReadiness, type Readiness } from './judge-readiness.ts';
import type { ReadinessRule } from './readiness-rule-schema.ts';
import type { TracedHistory } from './trace-histories.ts';

/** How somebody stands: by the rule, or nothing was handed in of them at all. */
export type Stand = Readiness['state'] | 'no_talk';

/** One person’s row of the heat map. A trace names its talks; its change is from the first to the latest, of one talk none. */
export type TeamRow = {
  readonly person: string;
  /** Absent: nothing counts yet. */
  readonly overall?: ScoreTrace;
  /** In the order of the method; steps without a score are left out. */
  readonly steps: readonly StepTrace[];
  readonly stand: Stand;
  readonly readiness: Readiness;
};

/** How the group as a whole does in a step, over those who have a score in it. */
export type GroupStep = { readonly step: string; readonly people: number; readonly first: number; readonly best: number; readonly latest: number };

/** The answer to “how is the team?”. */
export type Team = {
  readonly rows: readonly TeamRow[];
  readonly stands: Readonly<Record<Stand, number>>;
  /** Means, unrounded. */
  readonly group: readonly GroupStep[];
};

/** Everybody by step and by the rule. @param steps ids in the order of the method, the same that the histories were traced by */
export function summarizeTeam(histories: readonly TracedHistory[], steps: readonly string[], rule: ReadinessRule, dayOf: DayOf): Team {
  const rows = histories.map((history) => toRow(history, rule, dayOf));
  const stands: Record<Stand, number> = { ready: 0, borderline: 0, not_yet: 0, not_enough: 0, no_talk: 0 };
  for (const { stand } of rows) stands[stand] += 1;
  return { rows, stands, group: steps.flatMap((step) => summarizeStep(rows, step)) };
}

/** First to latest, in points; undefined where there is but one talk. */
export function changeOf({ first, latest, count }: Pick<ScoreTrace, 'first' | 'latest' | 'count'>): number | undefined {
  return count < 2 ? undefined : latest - first;
}

function toRow(history: TracedHistory, rule: ReadinessRule, dayOf: DayOf): TeamRow {
  const { person, overall, steps } = history;
  const readiness = judgeReadiness(rule, history, dayOf);
  return {
    person,
    ...(overall && { overall }),
    steps,
    stand: history.talks.length === 0 ? 'no_talk' : readiness.state,
    readiness,
  };
}

function summarizeStep(rows: readonly TeamRow[], step: string): GroupStep[] {
  const traces = rows.flatMap((row) => row.steps.filter((trace) => trace.step === step));
  const mean = (of: 'first' | 'best' | 'latest') => traces.reduce((sum, trace) => sum + trace[of], 0) / traces.length;
  return traces.length === 0 ? [] : [{ step, people: traces.length, first: mean('first'), best: mean('best'), latest: mean('latest') }];
}
