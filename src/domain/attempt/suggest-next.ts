import type { Attempt } from './attempt-schema.ts';
import { groupByScenario } from './group-by-complaint.ts';
import { isAssessed } from './is-assessed.ts';
import { isFinished, listUnderWay, summarizeAttempts } from './summarize-attempts.ts';
import type { Mode } from './talk-setting.ts';

/** What a suggestion has to know of a complaint. */
export type SuggestedFrom = { readonly id: string; readonly revision: number; readonly introduction?: boolean };

/** The talk that is next for somebody, and why it is. */
export type Suggestion = {
  /** Id of the complaint. */
  readonly scenario: string;
  readonly mode: Mode;
  /**
   * under_way: it waits to go on. introduction: nothing was finished yet. first: a first whole complaint. not_passed: it was tried and not passed.
   * assess: passed with help, now without. harder: not tried yet, after easier ones. again: everything is passed without help.
   */
  readonly why: 'under_way' | 'introduction' | 'first' | 'not_passed' | 'assess' | 'harder' | 'again';
};

/**
 * What somebody does best next; undefined where there is no complaint at all.
 * @param attempts of this library, in any order
 * @param summaries of the complaints as they are now, introductions and the easiest first
 */
export function suggestNext(attempts: readonly Attempt[], summaries: readonly SuggestedFrom[]): Suggestion | undefined {
  const [underWay] = listUnderWay(attempts, summaries);
  if (underWay !== undefined) return { scenario: underWay.scenario.id, mode: underWay.setting.guide ? 'guided' : 'assessment', why: 'under_way' };

  const groups = new Map(groupByScenario(attempts.filter(isFinished)).map(({ latest, attempts: finished }) => [latest.scenario.id, finished]));
  const known = summaries.map((summary) => ({ ...summary, ...standWith(groups.get(summary.id) ?? []) }));
  const introduction = known.find((one) => one.introduction === true);
  const whole = known.filter((one) => one.introduction !== true);
  const [last] = known.filter(({ lastAt }) => lastAt !== '').sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
  const [weakest] = [...whole].sort((a, b) => a.best - b.best);
  const untried = whole.find(({ lastAt }) => lastAt === '');
  const isNew = whole.every(({ lastAt }) => lastAt === '');

  const ways: readonly (readonly [SuggestedFrom | undefined, Mode, Suggestion['why']])[] = [
    [groups.size === 0 ? introduction : undefined, 'guided', 'introduction'],
    [last?.isPassed === false ? last : undefined, 'guided', 'not_passed'],
    [isNew ? untried : undefined, 'guided', 'first'],
    [last?.isAssessed === false && last.introduction !== true ? last : undefined, 'assessment', 'assess'],
    [untried, 'guided', 'harder'],
    [whole.find(({ isPassed }) => !isPassed), 'guided', 'not_passed'],
    [whole.find((one) => !one.isAssessed), 'assessment', 'assess'],
    [weakest ?? introduction, 'assessment', 'again'],
  ];
  for (const [complaint, mode, why] of ways) if (complaint !== undefined) return { scenario: complaint.id, mode, why };
  return undefined;
}

/** How somebody stands with one complaint. @param finished attempts at it */
function standWith(finished: readonly Attempt[]) {
  const { best, latest } = summarizeAttempts(finished, finished[0]?.scenario.id ?? '');
  return {
    /** When the last talk from its beginning ended; empty before the first. */
    lastAt: latest?.finishedAt ?? '',
    isPassed: best?.result?.passed === true,
    isAssessed: finished.some((attempt) => isAssessed(attempt) && attempt.result?.passed === true),
    /** The highest score; 0 before the first. */
    best: best?.result?.overall ?? 0,
  };
}
