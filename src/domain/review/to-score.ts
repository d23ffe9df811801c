import type { Method } from '../method/method-schema.ts';
import { findReply, findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief, MoveReview } from '../scoring/debrief.ts';
import type { Evidence } from '../scoring/evidence.ts';
import { listCutOff } from '../scoring/list-cut-off.ts';
import { listEvidence } from '../scoring/list-evidence.ts';
import { listLosses } from '../scoring/list-losses.ts';
import { SCORING_VERSION } from '../scoring/scoring-version.ts';
import type { MoveScore, TalkScore } from './reviewed-talk.ts';

/** Level from which a criterion counts as shown, as in the explanation of a step. */
const SHOWN = 2;

/** Lists that were kept once, for as long as their method lives: those of a million moves are some dozens, and would weigh more than all else. */
const kept = new WeakMap<Method, Map<string, readonly string[]>>();

/** The one list for all that hold the same. */
function share(method: Method, list: readonly string[]): readonly string[] {
  const lists = kept.get(method) ?? new Map<string, readonly string[]>();
  kept.set(method, lists);
  const key = list.join(' ');
  const known = lists.get(key) ?? list;
  lists.set(key, known);
  return known;
}

/** The extract of a debrief that a review keeps. */
export function toScore(method: Method, scenario: Scenario, debrief: Debrief): TalkScore {
  const { overall, steps, passed, errors, ending, offer, verdict, moves } = debrief;
  const cutOff = ending === undefined ? [] : listCutOff(ending.kind, steps);
  const told = new Map(listLosses(method, scenario, debrief).map(({ move, step }) => [move, step]));
  return {
    scoring: SCORING_VERSION,
    overall,
    steps: Object.fromEntries(steps.map(({ step, score }) => [step, score])),
    ...(cutOff.length > 0 && { cutOff: share(method, cutOff) }),
    passed,
    errors: errors.map(({ error, move }) => ({ error, move })),
    ...(ending && { ending: { id: ending.id, kind: ending.kind } }),
    ...(offer !== undefined && { offer }),
    verdict: { coefficient: verdict.coefficient, wouldRecommend: verdict.wouldRecommend, wouldStay: verdict.wouldStay },
    moves: moves.map((review, move) => toMoveScore(method, scenario, review, told.get(move))),
  };
}

function toMoveScore(method: Method, scenario: Scenario, review: MoveReview, told: string | undefined): MoveScore {
  const { turn, choice, price, better, acts, evidence, errors } = review;
  const key = better === undefined ? undefined : findReply(scenario, turn, better);
  const own = listShown(evidence);
  const chances = key === undefined ? own : listShown(listEvidence(method, scenario, acts, key));
  // What came with a critical error was earned by nobody, and is no example of anything.
  const shown = new Set(errors.length > 0 ? [] : own);
  const missed = chances.filter((criterion) => !shown.has(criterion));
  return {
    turn,
    choice,
    price,
    step: told ?? findTurn(scenario, turn)?.step ?? '',
    ...(better !== undefined && { better }),
    chances: share(method, chances),
    missed: share(method, missed),
  };
}

function listShown(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((part) => (part.kind === 'mark' && part.level >= SHOWN ? [part.criterion] : []));
}
