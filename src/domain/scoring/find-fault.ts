import { findCriterion } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { MoveReview } from './debrief.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, MarkFinding } from './finding.ts';
import { listEvidence } from './list-evidence.ts';

/** The most of a criterion that a reply can show. */
const FULL = 3;

/**
 * What a move lacked in a step, the first of these: a critical error that took back what it earned, a rule about order that cost
 * points, what stood in place of an offer, the criterion that fell shortest. Undefined where the move itself lacked nothing of the step.
 */
export function findFault(method: Method, scenario: Scenario, review: MoveReview, step: string): Finding | undefined {
  const own = review.evidence.filter((part) => part.step === step);
  return findError(own) ?? findBreak(own) ?? findSubstitute(own) ?? findShortMark(method, own, listMissed(method, scenario, review, step));
}

function findError(own: readonly Evidence[]): Finding | undefined {
  const error = own.find((part) => part.kind === 'error');
  return error?.kind === 'error' ? { kind: 'error', error: error.error, sources: error.sources } : undefined;
}

function findBreak(own: readonly Evidence[]): Finding | undefined {
  const order = own.find((part) => part.kind === 'order' && part.points < 0);
  return order?.kind === 'order' ? { kind: 'order', rule: order.rule, sources: order.sources } : undefined;
}

function findSubstitute(own: readonly Evidence[]): Finding | undefined {
  const without = own.find((part) => part.kind === 'without' && part.level < FULL);
  if (without?.kind !== 'without') return undefined;
  const { said, gesture, level, sources } = without;
  return { kind: 'without', said, gesture, level, sources };
}

type Mark = Extract<Evidence, { readonly kind: 'mark' }>;

/** Marks of the better reply in a step, where there is one. */
function listMissed(method: Method, scenario: Scenario, { turn, acts, better }: MoveReview, step: string): Mark[] {
  const reply = better === undefined ? undefined : findReply(scenario, turn, better);
  const shown = reply === undefined ? [] : listEvidence(method, scenario, acts, reply);
  return shown.flatMap((part) => (part.kind === 'mark' && part.step === step ? [part] : []));
}

/** The criterion that fell shortest by its weight, those among them that only the better reply would have shown. */
function findShortMark(method: Method, own: readonly Evidence[], missed: readonly Mark[]): MarkFinding | undefined {
  const marks = own.flatMap((part) => (part.kind === 'mark' ? [part] : []));
  const unshown = missed.filter((part) => !marks.some(({ criterion }) => criterion === part.criterion));
  const [worst] = [
    ...marks.map(({ criterion, level, sources }) => ({ mark: { criterion, level, sources }, lacked: FULL - level })),
    ...unshown.map(({ criterion, level, sources }) => ({ mark: { criterion, level: undefined, sources }, lacked: level })),
  ]
    .map(({ mark, lacked }) => ({ mark, short: lacked * (findCriterion(method, mark.criterion)?.weight ?? 0) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => b.short - a.short);
  return worst && { kind: 'mark', ...worst.mark };
}
