import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';
import { findShortest } from './find-shortest.ts';
import type { MarkFinding } from './finding.ts';
import { type Loss, listLosses } from './list-losses.ts';

/** One step of a talk explained: what worked, what cost the most, and the criterion to take to heart. */
export type StepReview = {
  readonly step: string;
  /** 0..100, whole. */
  readonly score: number;
  /** Whether the talk came to this step at all: see `hasReached`. */
  readonly reached: boolean;
  /** The move that showed the best of it. */
  readonly worked?: { readonly move: number; readonly finding: MarkFinding & { readonly level: number } };
  /** The dearest of the losses that are told under this step. */
  readonly loss?: Loss;
  /** Steps under which the rest of what this step lost is told. */
  readonly toldIn: readonly string[];
  /** Criterion whose rule one should take away: of the loss, else of what worked; the weightiest where the step was not reached. */
  readonly takeaway: string;
  /** Points of the overall score, 0..100, that the step left behind. */
  readonly gain: number;
};

/** Level from which a criterion counts as having worked. */
const WORKED = 2;

/** Every step of a method in order, with what worked and what did not in a scored talk. */
export function reviewSteps(method: Method, scenario: Scenario, debrief: Pick<Debrief, 'moves' | 'steps'>): StepReview[] {
  const losses = listLosses(method, scenario, debrief);
  return debrief.steps.map(({ step, score, weight, reached }) => {
    const worked = findWorked(method, debrief, step);
    const loss = losses.find((one) => one.step === step);
    const toldIn = new Set(losses.filter((one) => one.step !== step && debrief.moves[one.move]?.lost[step] !== undefined).map((one) => one.step));
    const fallen = reached && loss?.finding?.kind === 'mark' ? loss.finding.criterion : undefined;
    const kept = loss === undefined ? worked?.finding.criterion : undefined;
    const takeaway = fallen ?? kept ?? findShortest(method, scenario, debrief, step);
    const gain = ((100 - score) * weight) / 100;
    return { step, score, reached, ...(worked && { worked }), ...(loss && { loss }), toldIn: [...toldIn], takeaway, gain };
  });
}

/** The best that was shown of a step: highest level, then weight, then the earlier. A reply is no model that has a critical error or a better one beside it. */
function findWorked(method: Method, { moves }: Pick<Debrief, 'moves'>, step: string): StepReview['worked'] {
  const criteria = method.steps.find(({ id }) => id === step)?.criteria ?? [];
  const weigh = (criterion: string) => criteria.find(({ id }) => id === criterion)?.weight ?? 0;
  const [best] = moves
    .flatMap(({ evidence, errors, better }, move) =>
      evidence.flatMap((part) =>
        part.kind === 'mark' && part.step === step && part.level >= WORKED && errors.length === 0 && better === undefined
          ? [{ move, finding: { kind: part.kind, criterion: part.criterion, level: part.level, sources: part.sources } }]
          : [],
      ),
    )
    .sort((a, b) => b.finding.level - a.finding.level || weigh(b.finding.criterion) - weigh(a.finding.criterion));
  return best;
}
