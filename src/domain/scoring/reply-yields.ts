import type { Method } from '../method/method-schema.ts';
import { countActs, indexOfMethodState, listMethodStates, type MethodState } from '../method/method-state.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { listEvidence } from './list-evidence.ts';
import { noPoints, type StepPoints } from './step-points.ts';

/** What a choice brings, by the number of the method's state in which it is made. */
export type Yields = {
  /** Points by step. */
  readonly points: readonly StepPoints[];
  /** Number of the method's state after it. */
  readonly next: readonly number[];
};

type Table = Map<Reply, Yields>;

const tables = new WeakMap<Scenario, WeakMap<Method, Table>>();

/** What a reply brings in every state of the method: worked out once, since a search asks for it at every place of the talk. */
export function findYields(method: Method, scenario: Scenario, reply: Reply): Yields {
  const table = tableOf(method, scenario);
  const known = table.get(reply);
  if (known !== undefined) return known;
  const states = listMethodStates(method);
  const yields = {
    points: states.map((state) => sumPoints(method, scenario, state, reply)),
    next: states.map((state) => indexOfMethodState(method, countActs(method, state, reply.acts))),
  };
  table.set(reply, yields);
  return yields;
}

/** Looks up what replies bring, for searches that ask at every place of the talk; undefined stands for silence. */
export function openYields(method: Method, scenario: Scenario): (reply: Reply | undefined) => Yields {
  const table = tableOf(method, scenario);
  const nothing = yieldNothing(method);
  return (reply) => (reply === undefined ? nothing : (table.get(reply) ?? findYields(method, scenario, reply)));
}

const silences = new WeakMap<Method, Yields>();

/** Silence brings nothing and does nothing that a method counts. */
function yieldNothing(method: Method): Yields {
  const known = silences.get(method);
  if (known !== undefined) return known;
  const none = noPoints(method);
  const yields = { points: listMethodStates(method).map(() => none), next: listMethodStates(method).map((_, index) => index) };
  silences.set(method, yields);
  return yields;
}

/** Points that a reply brings in one state of the method, by step. */
export function earnPoints(method: Method, scenario: Scenario, state: MethodState, reply: Reply): StepPoints {
  return findYields(method, scenario, reply).points[indexOfMethodState(method, state)] ?? noPoints(method);
}

function sumPoints(method: Method, scenario: Scenario, state: MethodState, reply: Reply): StepPoints {
  const evidence = listEvidence(method, scenario, state, reply);
  return method.steps.map(({ id }) => evidence.reduce((sum, { step, points }) => (step === id ? sum + points : sum), 0));
}

function tableOf(method: Method, scenario: Scenario): Table {
  const methods = tables.get(scenario) ?? new WeakMap<Method, Table>();
  tables.set(scenario, methods);
  const table: Table = methods.get(method) ?? new Map();
  methods.set(method, table);
  return table;
}
