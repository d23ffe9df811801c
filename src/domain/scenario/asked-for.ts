import type { Condition } from './condition-schema.ts';
import { listBranches } from './list-destinations.ts';
import type { Scenario } from './scenario-schema.ts';
import type { Turn } from './turn-schema.ts';

const tables = new WeakMap<Scenario, ReadonlyMap<string, ReadonlySet<string>>>();

const NOTHING: ReadonlySet<string> = new Set();

/** Facts and promises that some condition asks for which can still come up from a turn on, that turn included; none at an ending. */
export function findAskedFor(scenario: Scenario, at: string): ReadonlySet<string> {
  const known = tables.get(scenario) ?? tabulate(scenario);
  tables.set(scenario, known);
  return known.get(at) ?? NOTHING;
}

/** Takes the links as they are written: a turn counts as reachable even where no mood leads there. */
function tabulate(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map(scenario.turns.map((turn) => [turn.id, new Set(listAsked(scenario, turn))]));
  const follow = new Map(scenario.turns.map((turn) => [turn.id, listFollowing(scenario, turn)]));
  // Passed back along the links until nothing is new.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [turn, mine] of asked) {
      const before = mine.size;
      for (const next of follow.get(turn) ?? []) for (const id of asked.get(next) ?? []) mine.add(id);
      isNew ||= mine.size > before;
    }
  }
  return asked;
}

function listAsked({ limits }: Scenario, { lines, replies }: Turn): string[] {
  const parts = [...limits, ...lines, ...replies, ...replies.flatMap(listBranches)];
  return parts.flatMap(({ when }) => listIds(when));
}

function listIds({ has = [], lacks = [] }: Condition = {}): string[] {
  return [...has, ...lacks];
}

function listFollowing({ limits }: Scenario, { replies }: Turn): string[] {
  return [...limits, ...replies.flatMap(listBranches)].map(({ to }) => to);
}
