import type { Method } from '../method/method-schema.ts';
import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';
import { findFault } from './find-fault.ts';
import { findShortest } from './find-shortest.ts';
import type { Finding, MarkFinding } from './finding.ts';

/** What worked, or did not, in one step: the move and what it shows of the method. */
type Found<T> = { readonly move: number; readonly finding: T };

/** A move that cost points of a step, 0..100. Without a finding the reply cost what could have come after it. */
export type StepLoss = Found<Finding | undefined> & { readonly lost: number };

/** One step of a talk explained: what worked, what cost the most, and the criterion to take to heart. */
export type StepReview = {
  readonly step: string;
  /** 0..100, whole. */
  readonly score: number;
  /** Whether the talk came to this step at all. */
  readonly reached: boolean;
  readonly worked?: Found<MarkFinding & { readonly level: number }>;
  /** The dearest move of the step. Where the step was not reached, only if no step before it names the same move. */
  readonly loss?: StepLoss;
  /** Criterion whose rule one should take away: of the loss, else of what worked; the weightiest where the step was not reached. */
  readonly takeaway: string;
  /** Points of the overall score, 0..100, that the step left behind. */
  readonly gain: number;
};

/** Level from which a criterion counts as having worked. */
const WORKED = 2;

/** Every step of a method in order, with what worked and what did not in a scored talk. */
export function reviewSteps(method: Method, scenario: Scenario, debrief: Pick<Debrief, 'moves' | 'steps'>): StepReview[] {
  const reviews = debrief.steps.map(({ step, score, weight }) => {
    const reached = debrief.moves.some(({ turn, evidence }) => findTurn(scenario, turn)?.step === step || evidence.some((part) => part.step === step));
    const worked = findWorked(method, debrief, step);
    const loss = findLoss(method, scenario, debrief, step);
    const fallen = reached && loss?.finding?.kind === 'mark' ? loss.finding.criterion : undefined;
    const kept = loss === undefined ? worked?.finding.criterion : undefined;
    const takeaway = fallen ?? kept ?? findShortest(method, scenario, debrief, step);
    return { step, score, reached, ...(worked && { worked }), ...(loss && { loss }), takeaway, gain: ((100 - score) * weight) / 100 };
  });
  return reviews.map(({ loss, ...review }, index) => {
    const isNamed = !review.reached && reviews.slice(0, index).some((earlier) => earlier.loss?.move === loss?.move);
    return { ...review, ...(loss && !isNamed && { loss }) };
  });
}

/** The best that was shown of a step: highest level, then weight, then the earlier. A reply with a critical error is no model. */
function findWorked(method: Method, { moves }: Pick<Debrief, 'moves'>, step: string): StepReview['worked'] {
  const criteria = method.steps.find(({ id }) => id === step)?.criteria ?? [];
  const weigh = (criterion: string) => criteria.find(({ id }) => id === criterion)?.weight ?? 0;
  const [best] = moves
    .flatMap(({ evidence, errors }, move) =>
      evidence.flatMap((part) =>
        part.kind === 'mark' && part.step === step && part.level >= WORKED && errors.length === 0
          ? [{ move, finding: { kind: part.kind, criterion: part.criterion, level: part.level, sources: part.sources } }]
          : [],
      ),
    )
    .sort((a, b) => b.finding.level - a.finding.level || weigh(b.finding.criterion) - weigh(a.finding.criterion));
  return best;
}

function findLoss(method: Method, scenario: Scenario, { moves }: Pick<Debrief, 'moves'>, step: string): StepLoss | undefined {
  const losses = moves.map(({ lost }) => lost[step] ?? 0);
  const lost = Math.max(0, ...losses);
  const index = losses.indexOf(lost);
  const move = moves[index];
  if (lost === 0 || move === undefined) return undefined;
  return { move: index, lost, finding: findFault(method, scenario, move, step) ?? findBrokenOrder(moves, step) };
}

/** A rule about order that cost the step points: the price is paid by the move that first made the break unavoidable. */
function findBrokenOrder(moves: Debrief['moves'], step: string): Finding | undefined {
  const broken = moves.flatMap(({ evidence }) => evidence).find((part) => part.kind === 'order' && part.step === step && part.points < 0);
  return broken?.kind === 'order' ? { kind: 'order', rule: broken.rule, sources: broken.sources } : undefined;
}
