import type { History } from './history.ts';
import { findLastPractice } from './list-practice-days.ts';
import { changeOf } from './summarize-team.ts';
import type { Mended, TracedHistory } from './trace-histories.ts';

/** From the first talk to the latest, of one kind: assessed ones, guided ones where there are no others. */
export type Progress = {
  readonly person: string;
  readonly of: 'assessed' | 'guided';
  readonly first: number;
  readonly latest: number;
  /** Absent: there is but one talk. */
  readonly change?: number;
  readonly talks: { readonly first: string; readonly latest: string };
  readonly stalled?: Stall;
  readonly mended: readonly Mended[];
};

/** Somebody who gets no further and has stopped. */
export type Stall = {
  /** The last three, none of which differs from another by as much as one reply. */
  readonly talks: readonly string[];
  /** Whole days since the last talk of any kind. */
  readonly days: number;
};

/** The answer to “are they improving?”. */
export type TeamProgress = {
  readonly people: readonly Progress[];
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Of those who have a change; absent where nobody has. */
  readonly medianChange?: number;
};

/** Talks that must be alike. */
const ALIKE_TALKS = 3;
/** Points that talks may differ by and still be alike: less than one reply of a talk of fifteen turns is worth. */
const ALIKE_POINTS = 5;
/** Days without any talk, after which managers ask. */
const IDLE_DAYS = 14;

const DAY = 86_400_000;

/**
 * Everybody’s way so far; those without a talk that counts are left out.
 * Stalled is who shows both that nothing changes and that they have stopped: the last three talks within five points of each other and below the
 * cut, and no talk for fourteen days. Products list who has done nothing for so many days; tutoring research calls practice that gets nowhere
 * wheel-spinning (Beck & Gong 2013, doi 10.1007/978-3-642-39112-5_44). Either alone is no stall: who still practises may break
 * through, and who is good may rest.
 * @param cut overall score from which somebody has nothing to catch up on
 * @param now a moment, as talks write theirs
 */
export function followProgress(histories: readonly TracedHistory[], cut: number, now: string): TeamProgress {
  const people = histories.flatMap((history) => follow(history, cut, now) ?? []);
  const changes = people.flatMap(({ change }) => change ?? []).sort((a, b) => a - b);
  const middle = changes.length / 2;
  const median = changes.length % 2 === 1 ? changes[Math.floor(middle)] : ((changes[middle - 1] ?? 0) + (changes[middle] ?? 0)) / 2;
  return {
    people,
    rose: changes.filter((change) => change > 0).length,
    fell: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
    ...(changes.length > 0 && median !== undefined && { medianChange: median }),
  };
}

function follow(history: TracedHistory, cut: number, now: string): Progress | undefined {
  if (history.overall === undefined) return undefined;
  const { of, first, latest, talks } = history.overall;
  const change = changeOf(history.overall);
  const stalled = findStall(of === 'assessed' ? history.assessed : history.counted, history, cut, now);
  return {
    person: history.person,
    of,
    first,
    latest,
    ...(change !== undefined && { change }),
    talks: { first: talks.first, latest: talks.latest },
    ...(stalled && { stalled }),
    mended: history.mended,
  };
}

function findStall(kind: History['counted'], { talks }: History, cut: number, now: string): Stall | undefined {
  const newest = kind.slice(-ALIKE_TALKS);
  const scores = newest.map(({ score }) => score.overall);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const since = findLastPractice(talks);
  const days = since === undefined ? 0 : Math.floor((Date.parse(now) - Date.parse(since)) / DAY);
  const isAlike = newest.length === ALIKE_TALKS && highest - lowest < ALIKE_POINTS && highest < cut;
  return isAlike && days >= IDLE_DAYS ? { talks: newest.map(({ attempt }) => attempt.id), days } : undefined;
}
