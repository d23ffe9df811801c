import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { findCriterion } from '../../../domain/method/method-index.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';

/** The weakest point of a move within a step: the criterion at its level, or the rule about order that it broke. */
export type DescribedPoint = { readonly name: string; readonly level: number | undefined; readonly sources: readonly string[] };

/**
 * What to name for a loss: a broken rule about order first, else the criterion of that step that fell shortest by its weight, else
 * what the better reply would have shown.
 */
export function describeWeakest({ methodWords, scenario, method }: ScenarioInLanguage, move: MoveReview, step: string): DescribedPoint | undefined {
  const inStep = move.evidence.filter((evidence) => evidence.step === step);
  const order = inStep.find((evidence) => evidence.kind === 'order');
  if (order !== undefined) return { name: findSentence(methodWords, `order.${order.rule}`), level: undefined, sources: order.sources };
  const marks = inStep.flatMap((evidence) => (evidence.kind === 'mark' && evidence.level < 3 ? [evidence] : []));
  const shortfall = ({ criterion, level }: { criterion: string; level: number }) => (3 - level) * (findCriterion(method, criterion)?.weight ?? 0);
  const [weakest] = marks.sort((a, b) => shortfall(b) - shortfall(a));
  if (weakest !== undefined) {
    return { name: findSentence(methodWords, `criterion.${weakest.criterion}`), level: weakest.level, sources: weakest.sources };
  }
  const turn = scenario.turns.find(({ id }) => id === move.turn);
  const better = turn?.replies.find(({ id }) => id === move.better);
  const missed = method.steps.find(({ id }) => id === step)?.criteria.find(({ id }) => (better?.marks[id] ?? 0) > 0);
  return missed && { name: findSentence(methodWords, `criterion.${missed.id}`), level: 0, sources: missed.sources };
}
