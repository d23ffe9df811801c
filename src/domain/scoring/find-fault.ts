import { findCriterion } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { MoveReview } from './debrief.ts';
import type { Finding } from './finding.ts';
import { listEvidence } from './list-evidence.ts';

/**
 * What a move lacked in a step: a critical error that took back what it earned, then a rule about order that cost points first, then what stood in place of an offer, else the criterion that fell shortest by its weight,
 * those among them that only the better reply would have shown. Undefined where the move itself lacked nothing of the step.
 */
export function findFault(method: Method, scenario: Scenario, { turn, acts, evidence, better }: MoveReview, step: string): Finding | undefined {
  const own = evidence.filter((part) => part.step === step);
  const error = own.find((part) => part.kind === 'error');
  if (error?.kind === 'error') return { kind: 'error', error: error.error, sources: error.sources };
  const order = own.find((part) => part.kind === 'order' && part.points < 0);
  if (order?.kind === 'order') return { kind: 'order', rule: order.rule, sources: order.sources };
  const without = own.find((part) => part.kind === 'without');
  if (without?.kind === 'without' && without.level < 3) {
    const { said, gesture, level, sources } = without;
    return { kind: 'without', said, gesture, level, sources };
  }
  const marks = own.flatMap((part) => (part.kind === 'mark' ? [part] : []));
  const reply = better === undefined ? undefined : findReply(scenario, turn, better);
  const missed = (reply === undefined ? [] : listEvidence(method, scenario, acts, reply)).flatMap((part) =>
    part.kind === 'mark' && part.step === step && !marks.some(({ criterion }) => criterion === part.criterion) ? [part] : [],
  );
  const [worst] = [
    ...marks.map(({ criterion, level, sources }) => ({ criterion, level, sources, short: 3 - level })),
    ...missed.map(({ criterion, level, sources }) => ({ criterion, level: undefined, sources, short: level })),
  ]
    .map(({ short, ...mark }) => ({ mark, short: short * (findCriterion(method, mark.criterion)?.weight ?? 0) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => b.short - a.short);
  return worst && { kind: 'mark', ...worst.mark };
}
