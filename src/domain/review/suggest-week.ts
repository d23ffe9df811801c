import type { Suggestible } from '../attempt/suggest-next.ts';
import type { TurnCount } from './count-replies.ts';
import { groupBy } from './group-by.ts';
import type { History } from './history.ts';
import { listShortfalls } from './judge-talk.ts';
import type { ReadinessRule } from './readiness-rule-schema.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** A complaint for this week, and why. */
export type WeekComplaint = {
  readonly complaint: string;
  /** short: for so many people the latest assessed talk at it was not good; untried: nobody was assessed at it; again: everybody was good, here with the least. */
  readonly why: 'short' | 'untried' | 'again';
  /** People who were assessed at it. */
  readonly people: number;
  /** Those whose latest talk at it was not good. */
  readonly short: number;
  /** Mean of the latest overall scores, unrounded; absent where nobody was assessed. */
  readonly mean?: number;
};

/** A turn for this week’s workshop. */
export type WeekTurn = {
  readonly turn: TurnCount;
  /** split: the room will be of two minds; against: most would be wrong or right together, and it is still the one that the most people got wrong. */
  readonly why: 'split' | 'against';
};

/** What to do this week. */
export type Week = { readonly complaints: readonly WeekComplaint[]; readonly turn?: WeekTurn };

const COMPLAINTS = 2;

/**
 * Share of keys between which talking it over in pairs gains the most: below, something has to be explained first, above, nobody needs it (flow chart
 * of Vickrey et al. 2015, doi 10.1187/cbe.14-11-0198, after Crouch & Mazur 2001, American Journal of Physics 69, 970–977).
 */
const SPLIT = [0.35, 0.7] as const;

/**
 * Two complaints and one turn, by rule. Complaints: those at which the most people’s latest assessed talk was not good by the rule, of two alike the one
 * with the lower mean; then what nobody has tried; then what went least well. The turn: of those that split a room the one that the most people got
 * wrong, else of all of them.
 * @param histories talks at complaints of one library
 * @param complaints all there are, in the order in which they are offered; introductions are never suggested
 * @param turns what was replied, as it was counted
 */
export function suggestWeek(histories: readonly History[], complaints: readonly Suggestible[], rule: ReadinessRule, turns: readonly TurnCount[]): Week {
  const latest = groupLatest(histories);
  const ranked = complaints
    .filter(({ introduction }) => introduction !== true)
    .map(({ id }) => rate(id, latest.get(id) ?? [], rule))
    .sort((a, b) => RANKS.indexOf(a.why) - RANKS.indexOf(b.why) || b.short - a.short || (a.mean ?? 0) - (b.mean ?? 0));
  const ids = new Set(complaints.map(({ id }) => id));
  const turn = pickTurn(turns.filter(({ scenario }) => ids.has(scenario.id)));
  return { complaints: ranked.slice(0, COMPLAINTS), ...(turn && { turn }) };
}

const RANKS: readonly WeekComplaint['why'][] = ['short', 'untried', 'again'];

/** Everybody’s latest assessed talk at each complaint. */
function groupLatest(histories: readonly History[]): Map<string, ReviewedTalk[]> {
  const complaintOf = ({ attempt }: ReviewedTalk) => attempt.scenario.id;
  const latest = histories.flatMap(({ assessed }) => [...new Map(assessed.map((talk) => [complaintOf(talk), talk])).values()]);
  return groupBy(latest, complaintOf);
}

function rate(complaint: string, latest: readonly ReviewedTalk[], rule: ReadinessRule): WeekComplaint {
  const short = latest.filter((talk) => listShortfalls(rule, talk).length > 0).length;
  const sum = latest.reduce((all, { score }) => all + score.overall, 0);
  return {
    complaint,
    why: short > 0 ? 'short' : latest.length === 0 ? 'untried' : 'again',
    people: latest.length,
    short,
    ...(latest.length > 0 && { mean: sum / latest.length }),
  };
}

function pickTurn(turns: readonly TurnCount[]): WeekTurn | undefined {
  const missed = turns.filter(({ peopleAgainst }) => peopleAgainst > 0).sort((a, b) => b.peopleAgainst - a.peopleAgainst || b.against - a.against);
  const split = missed.find(({ count, against }) => {
    const share = (count - against) / count;
    return share >= SPLIT[0] && share <= SPLIT[1];
  });
  const [first] = missed;
  if (split !== undefined) return { turn: split, why: 'split' };
  return first && { turn: first, why: 'against' };
}
