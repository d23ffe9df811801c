import { keyOfComplaint } from '../attempt/group-by-complaint.ts';
import type { History } from './history.ts';
import { type ErrorMade, listErrorsMade, listShortfalls, type Shortfall } from './judge-talk.ts';
import type { ReadinessRule } from './readiness-rule-schema.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** The local day of a moment, the same text for the same day: what a day is depends on where the reader is. */
export type DayOf = (moment: string) => string;

/** What a rule asks for beside single talks: so many good ones, on so many complaints and days. */
export type Count = { readonly have: number; readonly need: number };

/**
 * Whether somebody is ready by a rule, and everything that a screen needs to say why and lead to the talk.
 * - **ready**: the newest talks meet the rule.
 * - **not_enough**: they cannot meet or fail it yet, because there are too few of them, or all of them are on too few complaints or days.
 *   It is said before anything else but ready, and is no failing state, whatever the talks were like.
 * - **borderline**: the decision hangs on one talk. One more good one, on another complaint and day, would make them ready.
 * - **not_yet**: it takes more than that.
 *
 * “Borderline” elsewhere is a performance that is neither a clear pass nor a clear fail (Shulruf et al. 2015, doi 10.5539/hes.v5n4p106), and what
 * the field does with it is not to round it up or down but to look once more: in sequential testing whoever has no clear pass sits further
 * stations, which makes exactly those decisions more reliable (Pell et al. 2013, doi 10.1111/medu.12136). Here the further station is the next
 * talk. A band around the cut, such as one standard error of measurement (Hays et al. 2008, doi 10.1111/j.1365-2923.2008.03103.x), is not taken:
 * the error can be estimated only from many people, and nobody’s state may depend on who else has practised. Whoever is ready is not
 * borderline, however narrowly: every rule has an edge, and this one is printed.
 */
export type Readiness = {
  readonly state: 'ready' | 'borderline' | 'not_yet' | 'not_enough';
  /** Ids of the talks that were looked at, the newest first. */
  readonly talks: readonly string[];
  /** Ids of the good ones among them. */
  readonly good: readonly string[];
  /** What is missing to judge: of talks, of complaints or of days; only where the state says so. */
  readonly evidence?: Count & { readonly of: 'talks' | 'complaints' | 'days' };
  /** What the talks lack that were looked at, the newest first. */
  readonly shortfalls: readonly Shortfall[];
  /** Critical errors made in them, whether or not the rule asks about those. */
  readonly errors: readonly ErrorMade[];
  /** Good talks, and the complaints and days that they are on. */
  readonly counts: { readonly good: Count; readonly complaints: Count; readonly days: Count };
};

/** What of a talk a rule goes by. */
type Looked = {
  readonly id: string;
  readonly complaint: string;
  readonly day: string;
  readonly shortfalls: readonly Shortfall[];
  readonly errors: readonly ErrorMade[];
};

/**
 * Judges one person by a rule. Introductions, talks of a room and moments lived again never count; a history leaves them out.
 * A talk that takes the place of the newest one on the same complaint and day, and is nowhere worse, never makes anybody less ready.
 * Nor does one more good talk where the rule asks for one complaint and one day; where it asks for more of them, the oldest talk may take its
 * complaint or day along as it leaves.
 */
export function judgeReadiness(rule: ReadinessRule, { counted, assessed }: Pick<History, 'counted' | 'assessed'>, dayOf: DayOf): Readiness {
  const looked = (rule.assessed ? assessed : counted)
    .slice(-rule.of)
    .reverse()
    .map((talk) => look(rule, talk, dayOf));
  const good = looked.filter(isGood);
  const counts = {
    good: { have: good.length, need: rule.good },
    complaints: { have: countDifferent(good, 'complaint'), need: rule.complaints },
    days: { have: countDifferent(good, 'day'), need: rule.days },
  };
  const evidence = findGap(rule, looked);
  const isReady = evidence === undefined && meets(rule, looked);
  const state = isReady ? 'ready' : evidence !== undefined ? 'not_enough' : meets(rule, goOnWell(rule, looked)) ? 'borderline' : 'not_yet';
  return {
    state,
    talks: looked.map(({ id }) => id),
    good: good.map(({ id }) => id),
    ...(evidence && { evidence }),
    shortfalls: looked.flatMap(({ shortfalls }) => shortfalls),
    errors: looked.flatMap(({ errors }) => errors),
    counts,
  };
}

function look(rule: ReadinessRule, talk: ReviewedTalk, dayOf: DayOf): Looked {
  const { attempt } = talk;
  return {
    id: attempt.id,
    complaint: keyOfComplaint(attempt),
    day: dayOf(attempt.finishedAt ?? attempt.startedAt),
    shortfalls: listShortfalls(rule, talk),
    errors: listErrorsMade(talk),
  };
}

function isGood({ shortfalls }: Looked): boolean {
  return shortfalls.length === 0;
}

/** A critical error counts against all of the newest talks, not only against its own: PeriopSim’s “never event” ends the level at once, too. */
function meets({ good: least, complaints, days, noCritical }: ReadinessRule, looked: readonly Looked[]): boolean {
  const good = looked.filter(isGood);
  return (
    good.length >= least &&
    countDifferent(good, 'complaint') >= complaints &&
    countDifferent(good, 'day') >= days &&
    !(noCritical && looked.some(({ errors }) => errors.length > 0))
  );
}

/** The newest talks as they would be after one more good one, on a complaint and a day of its own. */
function goOnWell({ of }: ReadinessRule, looked: readonly Looked[]): Looked[] {
  return [{ id: '', complaint: '', day: '', shortfalls: [], errors: [] }, ...looked.slice(0, of - 1)];
}

/** What the talks, good or not, are too few of. */
function findGap({ of, complaints, days }: ReadinessRule, looked: readonly Looked[]): Readiness['evidence'] {
  return [
    { of: 'talks' as const, have: looked.length, need: of },
    { of: 'complaints' as const, have: countDifferent(looked, 'complaint'), need: complaints },
    { of: 'days' as const, have: countDifferent(looked, 'day'), need: days },
  ].find(({ have, need }) => have < need);
}

function countDifferent(looked: readonly Looked[], by: 'complaint' | 'day'): number {
  return new Set(looked.map((one) => one[by])).size;
}
