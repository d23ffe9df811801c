import type { Attempt } from './attempt-schema.ts';
import { isAssessed } from './is-assessed.ts';
import { isFinished, listUnderWay, sortNewestFirst } from './summarize-attempts.ts';
import type { Mode } from './talk-setting.ts';

/** What is asked of a complaint's card to say whether it comes next. */
export type Suggestible = {
  readonly id: string;
  readonly revision: number;
  /** 1 gentle, 2 demanding, 3 hard. */
  readonly difficulty: number;
  /** A first talk of a few turns, which nobody is assessed in. */
  readonly introduction?: boolean | undefined;
};

/** The one thing to do next. */
export type Suggestion = {
  readonly scenario: string;
  readonly mode: Mode;
  /**
   * under_way: a talk waits; introduction, first: nothing was finished yet, or for `first` no whole talk; not_passed: it was tried last, and not passed; assess: it
   * was passed with help; harder: the next one, another person; again: everything was passed, this one with the least.
   */
  readonly why: 'under_way' | 'introduction' | 'first' | 'not_passed' | 'assess' | 'harder' | 'again';
};

/**
 * What somebody should do next, from what they have done; undefined where there is no complaint. Moments that were lived again count for
 * nothing here but as the talk that one comes from, whose complaint is as passed as it was before; and that the introduction is offered to nobody who has finished
 * something longer. Whoever has finished the introduction itself goes on to a whole complaint, however it went: it counts in nothing.
 * @param summaries every complaint there is
 * @param last the talk that one comes from, as in its debrief: then nothing that is under way comes before it. The one finished last unless given
 */
export function suggestNext(attempts: readonly Attempt[], summaries: readonly Suggestible[], last?: Attempt): Suggestion | undefined {
  const [underWay] = last === undefined ? listUnderWay(attempts, [...summaries]) : [];
  if (underWay !== undefined) return { scenario: underWay.scenario.id, mode: isAssessed(underWay) ? 'assessment' : 'guided', why: 'under_way' };
  const finished = attempts.filter((attempt) => attempt.from === undefined && isFinished(attempt));
  const latest = last ?? sortNewestFirst(finished)[0];
  const introductions = new Set(summaries.filter(({ introduction }) => introduction === true).map(({ id }) => id));
  // Also by a moment lived again: the introduction shows how it is done to those who do not know yet.
  const isExperienced = attempts.some((attempt) => isFinished(attempt) && !introductions.has(attempt.scenario.id));
  if (latest === undefined) return suggestFirst(summaries, isExperienced);
  const passed = new Set(finished.filter(({ result }) => result?.passed).map(({ scenario }) => scenario.id));
  const shown = new Set(finished.filter((attempt) => attempt.result?.passed && isAssessed(attempt)).map(({ scenario }) => scenario.id));
  const now = summaries.find(({ id }) => id === latest.scenario.id);
  const isPassed = latest.from === undefined ? latest.result?.passed === true : passed.has(latest.scenario.id);
  if (now !== undefined && !isPassed && now.introduction !== true) return { scenario: now.id, mode: 'guided', why: 'not_passed' };
  if (now !== undefined && now.introduction !== true && !shown.has(now.id)) return { scenario: now.id, mode: 'assessment', why: 'assess' };
  const others = byDifficulty(summaries).filter(({ id, introduction }) => introduction !== true && id !== now?.id);
  const open = others.filter(({ id }) => !shown.has(id));
  const next = open.find(({ difficulty }) => difficulty >= (now?.difficulty ?? 0)) ?? open[0];
  if (next !== undefined)
    return passed.has(next.id) ? { scenario: next.id, mode: 'assessment', why: 'assess' } : { scenario: next.id, mode: 'guided', why: 'harder' };
  const weakest = findWeakest(finished, shown) ?? now?.id ?? summaries[0]?.id;
  return weakest === undefined ? undefined : { scenario: weakest, mode: 'assessment', why: 'again' };
}

function suggestFirst(summaries: readonly Suggestible[], isExperienced: boolean): Suggestion | undefined {
  const introduction = summaries.find((summary) => summary.introduction === true);
  const others = summaries.filter((summary) => summary.introduction !== true);
  if (introduction !== undefined && !(isExperienced && others.length > 0)) return { scenario: introduction.id, mode: 'guided', why: 'introduction' };
  const [first] = byDifficulty(others);
  return first && { scenario: first.id, mode: 'guided', why: 'first' };
}

/** The easiest first; of two alike the one that stands first. */
function byDifficulty(summaries: readonly Suggestible[]): Suggestible[] {
  return [...summaries].sort((a, b) => a.difficulty - b.difficulty);
}

/** Of the complaints that were passed by oneself the one whose best assessment is the lowest. */
function findWeakest(finished: readonly Attempt[], shown: ReadonlySet<string>): string | undefined {
  const best = new Map<string, number>();
  for (const attempt of finished.filter(isAssessed)) {
    const { id } = attempt.scenario;
    best.set(id, Math.max(best.get(id) ?? 0, attempt.result?.overall ?? 0));
  }
  const [weakest] = [...shown].sort((a, b) => (best.get(a) ?? 0) - (best.get(b) ?? 0));
  return weakest;
}
