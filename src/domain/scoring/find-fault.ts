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
 * What a move lacked in a step, the first of these: its critical error, a rule about order that cost points, what stood in place of
 * an offer, the criterion that fell shortest. Undefined where the move itself lacked nothing of the step.
 */
export function findFault(method: Method, scenario: Scenario, review: MoveReview, step: string): Finding | undefined {
  const own = review.evidence.filter((part) => part.step === step);
  return findError(method, review) ?? findBreak(own) ?? findSubstitute(own) ?? findShortMark(method, own, listBetter(method, scenario, review, step));
}

function findError({ criticalErrors }: Method, { errors: [made] }: MoveReview): Finding | undefined {
  if (made === undefined) return undefined;
  return { kind: 'error', error: made, sources: criticalErrors.find(({ id }) => id === made)?.sources ?? [] };
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
function listBetter(method: Method, scenario: Scenario, { turn, acts, better }: MoveReview, step: string): Mark[] {
  const reply = better === undefined ? undefined : findReply(scenario, turn, better);
  const shown = reply === undefined ? [] : listEvidence(method, scenario, acts, reply);
  return shown.flatMap((part) => (part.kind === 'mark' && part.step === step ? [part] : []));
}

/**
 * The criterion that fell shortest by its weight: of those in which the better reply shows more, where there are any. Among them are
 * criteria that only the better reply would have shown.
 */
function findShortMark(method: Method, own: readonly Evidence[], better: readonly Mark[]): MarkFinding | undefined {
  const marks = own.flatMap((part) => (part.kind === 'mark' ? [part] : []));
  const levelIn = (some: readonly Mark[], id: string) => some.find(({ criterion }) => criterion === id)?.level;
  const short = [...marks, ...better.filter(({ criterion }) => levelIn(marks, criterion) === undefined)].flatMap(({ criterion, sources }) => {
    const level = levelIn(marks, criterion);
    const aim = level === undefined ? (levelIn(better, criterion) ?? 0) : FULL;
    const weight = findCriterion(method, criterion)?.weight ?? 0;
    const isBettered = (levelIn(better, criterion) ?? 0) > (level ?? 0);
    return aim > (level ?? 0) ? [{ mark: { criterion, level, sources }, lacked: weight * (aim - (level ?? 0)), isBettered }] : [];
  });
  const [worst] = short.sort((a, b) => Number(b.isBettered) - Number(a.isBettered) || b.lacked - a.lacked);
  return worst && { kind: 'mark', ...worst.mark };
}
