import { listBranches } from './list-destinations.ts';
import type { Scenario } from './scenario-schema.ts';

const known = new WeakMap<Scenario, ReadonlyMap<string, number>>();

/**
 * How many turns a talk that ends well still has from each turn on, that turn included: the mean over its replies, as if each were as
 * likely, without the ones that only lead to a bad ending. No two roads are of the same length; this is what can be said before one is taken.
 */
export function expectTurns(scenario: Scenario): ReadonlyMap<string, number> {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const turns = new Map(scenario.turns.map((turn) => [turn.id, turn]));
  const endsWell = new Set(scenario.endings.filter(({ kind }) => kind === 'delighted' || kind === 'resolved').map(({ id }) => id));
  const expected = new Map<string, number>();
  const expectFrom = (id: string): number | undefined => {
    if (endsWell.has(id)) return 0;
    const turn = turns.get(id);
    if (turn === undefined) return undefined;
    const found = expected.get(id);
    if (found !== undefined) return found;
    // A road that comes back to this turn counts once.
    expected.set(id, 1);
    const ahead = turn.replies.map((reply) => mean(listBranches(reply).map(({ to }) => expectFrom(to))));
    const turnsAhead = 1 + (mean(ahead) ?? 0);
    expected.set(id, turnsAhead);
    return turnsAhead;
  };
  for (const { id } of scenario.turns) expectFrom(id);
  known.set(scenario, expected);
  return expected;
}

function mean(numbers: readonly (number | undefined)[]): number | undefined {
  const there = numbers.filter((number) => number !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, number) => sum + number, 0) / there.length;
}
