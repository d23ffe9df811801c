import type { Complaint } from '../../domain/scenario/complaint-schema.ts';
import type { Expression } from './face-geometry.ts';

/**
 * How much of their mood a person of this temper lets out: the quiet ones less than the loud, and both most at the end, when the
 * matter is settled.
 * @param isOver whether the talk is over
 */
export function findExpression(temper: Complaint['customer']['temper'], isOver: boolean): Expression {
  const isQuiet = temper === 'cold' || temper === 'tired';
  if (isQuiet) return isOver ? 'held' : 'reserved';
  return isOver ? 'full' : 'held';
}
