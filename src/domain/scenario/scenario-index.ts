import type { Ending, Scenario } from './scenario-schema.ts';
import type { Reply, Turn } from './turn-schema.ts';

type ScenarioIndex = {
  readonly turns: ReadonlyMap<string, Turn>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly replies: ReadonlyMap<Turn, ReadonlyMap<string, Reply>>;
};

const indexes = new WeakMap<Scenario, ScenarioIndex>();

function indexOf(scenario: Scenario): ScenarioIndex {
  const known = indexes.get(scenario);
  if (known !== undefined) return known;
  const index: ScenarioIndex = {
    turns: new Map(scenario.turns.map((turn) => [turn.id, turn])),
    endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
    replies: new Map(scenario.turns.map((turn) => [turn, new Map(turn.replies.map((reply) => [reply.id, reply]))])),
  };
  indexes.set(scenario, index);
  return index;
}

/** The turn with this id, if there is one. */
export function findTurn(scenario: Scenario, id: string): Turn | undefined {
  return indexOf(scenario).turns.get(id);
}

/** The ending with this id, if there is one. */
export function findEnding(scenario: Scenario, id: string): Ending | undefined {
  return indexOf(scenario).endings.get(id);
}

/** The reply with this letter in a turn, if there is one. */
export function findReply(scenario: Scenario, turnId: string, letter: string): Reply | undefined {
  const index = indexOf(scenario);
  const turn = index.turns.get(turnId);
  return turn && index.replies.get(turn)?.get(letter);
}
