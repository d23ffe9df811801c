import { findCriterion } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import type { MoveReview } from './debrief.ts';

/** Whether a talk came to a step at all: to a turn of it, or to a reply that showed some of it. Of a step without a turn of its own: to a turn in which it could be shown. */
export function hasReached(method: Method, scenario: Scenario, moves: readonly Pick<MoveReview, 'turn' | 'evidence'>[], step: string): boolean {
  if (moves.some(({ evidence }) => evidence.some((part) => part.step === step))) return true;
  const turns = new Set(listTurnsOf(method, scenario, step));
  return moves.some(({ turn }) => turns.has(turn));
}

/** Ids of the turns of a step; where a scenario gives it none, of those with a reply that is marked in it. */
function listTurnsOf(method: Method, { turns }: Scenario, step: string): string[] {
  const own = turns.filter((turn) => turn.step === step);
  const isMarked = ({ marks }: Reply) => Object.keys(marks).some((criterion) => findCriterion(method, criterion)?.step === step);
  return (own.length > 0 ? own : turns.filter(({ replies }) => replies.some(isMarked))).map(({ id }) => id);
}
