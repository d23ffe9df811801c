import { beforeAll, describe, expect, test } from 'vitest';
import { SILENCE, startConversation } from '../../src/domain/conversation/conversation-state.ts';
import { enumerateStates, type StateSpace } from '../../src/domain/conversation/enumerate-states.ts';
import { toMoves } from '../../src/domain/library/check-walkthroughs.ts';
import type { Method } from '../../src/domain/method/method-schema.ts';
import { findReply } from '../../src/domain/scenario/scenario-index.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { listCriticalErrors } from '../../src/domain/scoring/list-critical-errors.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { findBestRoad, findScoreRange, listRoads, searchBestPoints } from '../../src/domain/scoring/search-roads.ts';
import { addPoints, earnPoints, noPoints, type StepPoints } from '../../src/domain/scoring/step-points.ts';
import { readShipped } from './read-shipped.ts';

const shipped = await readShipped();

test('there are at least the three complaints from the source documents', () => {
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['missed_technician', 'stained_shirt', 'wrong_order']));
});

describe.each(shipped)('$name', ({ scenario, method }) => {
  const moves = toMoves(findBestRoad(method, scenario) ?? []);
  let space: StateSpace;

  beforeAll(() => {
    space = enumerateStates(scenario, true);
  });

  test('one road scores exactly 100 in every step at once, and passes', () => {
    const debrief = scoreAttempt(method, scenario, moves);
    expect(debrief.steps.map(({ score }) => score)).toEqual([100, 100, 100, 100, 100]);
    expect(debrief).toMatchObject({ overall: 100, passed: true, errors: [] });
  });

  test('the worst road scores 20 or less, and nothing scores above 100', () => {
    const { best, worst, random } = findScoreRange(method, scenario);
    expect(best).toBeCloseTo(100, 9);
    expect(worst).toBeLessThanOrEqual(20);
    expect(random).toBeGreaterThan(worst);
    expect(random).toBeLessThan(method.passMark);
  });

  test('from every state the talk can be continued without any step falling, and silence never brings more than 100', () => {
    const bestFrom = searchBestPoints(method, scenario, true);
    let lowest = 0;
    for (const { state } of space.nodes.values()) lowest = Math.min(lowest, ...bestFrom(state));
    expect(lowest).toBe(0);
    const start = startConversation(scenario);
    expect(bestFrom(start)).toEqual(searchBestPoints(method, scenario, false)(start));
  });

  test('in no state, on no road, has a step fewer than no points', () => {
    const fewest = sumFewestPoints(method, scenario, space);
    expect(fewest.size).toBe(space.nodes.size);
    expect([...fewest].filter(([, points]) => points.some((sum) => sum < 0))).toEqual([]);
  });

  test('a reply never takes points away, except the third apology', () => {
    const falling = new Set<string>();
    for (const { state, moves: open } of space.nodes.values()) {
      for (const { choice } of open) {
        const reply = findReply(scenario, state.at, choice);
        const fell = reply !== undefined && earnPoints(method, scenario, state, reply).some((points) => points < 0);
        if (fell && !(state.apologies === 2 && reply.acts?.includes('apologize'))) falling.add(`${state.at}.${choice}`);
      }
    }
    expect([...falling]).toEqual([]);
  });

  test('each rule about order changes its own step and no other, in every state and for every reply', () => {
    const wrong: string[] = [];
    for (const rule of method.orderRules) {
      const without = { ...method, orderRules: method.orderRules.filter(({ id }) => id !== rule.id) };
      for (const [key, { state, moves: open }] of space.nodes) {
        for (const { choice } of open) {
          const reply = findReply(scenario, state.at, choice);
          if (reply === undefined) continue;
          const [ruled, free] = [earnPoints(method, scenario, state, reply), earnPoints(without, scenario, state, reply)];
          const isRight = method.steps.every(({ id }, index) => (id === rule.step ? (ruled[index] ?? 0) <= (free[index] ?? 0) : ruled[index] === free[index]));
          if (!isRight) wrong.push(`${rule.id} ${key} ${choice}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a critical error on an otherwise perfect road blocks passing and leaves the scores to be seen', () => {
    const spoilt = moves.flatMap(({ turn }, index) =>
      (scenario.turns.find(({ id }) => id === turn)?.replies ?? [])
        .filter((reply) => listCriticalErrors(scenario, reply).length > 0)
        .map((reply) => [...moves.slice(0, index), { turn, choice: reply.id }]),
    );
    expect(spoilt.length).toBeGreaterThanOrEqual(3);
    for (const road of spoilt.slice(0, 4)) {
      const debrief = scoreAttempt(method, scenario, road);
      expect(debrief.passed).toBe(false);
      expect(debrief.errors).not.toEqual([]);
      expect(debrief.steps).toHaveLength(5);
    }
  });

  test('at least four kinds of critical error can be made', () => {
    const kinds = new Set(scenario.turns.flatMap(({ replies }) => replies.flatMap((reply) => listCriticalErrors(scenario, reply))));
    expect(kinds.size).toBeGreaterThanOrEqual(4);
  });

  test('compensation loses on both sides: nothing, the stingiest and the most lavish offer all score below the best', () => {
    const turn = scenario.turns.find(({ replies }) => replies.some(({ offer }) => offer !== undefined));
    const scores = (turn?.replies ?? []).flatMap((reply) => {
      const points = earnPoints(method, scenario, { ...startConversation(scenario), acknowledged: true }, reply);
      const value = scenario.offers.find(({ id }) => id === reply.offer)?.value ?? 0;
      return reply.offer === undefined ? [] : [{ value, points: points[method.steps.findIndex(({ id }) => id === 'compensate')] ?? 0 }];
    });
    const best = Math.max(...scores.map(({ points }) => points));
    const byValue = [...scores].sort((a, b) => a.value - b.value);
    expect(scores.filter(({ points }) => points === best)).toHaveLength(1);
    expect(byValue.at(0)?.points).toBeLessThan(best);
    expect(byValue.at(-1)?.points).toBeLessThan(best);
    expect(scores.length).toBeGreaterThanOrEqual(5);
  });
});

/** The fewest points that any road has collected where it reaches a state, each step by itself: parents first. */
function sumFewestPoints(method: Method, scenario: Scenario, { start, nodes }: StateSpace): Map<string, StepPoints> {
  const fewest = new Map<string, StepPoints>([[start, noPoints(method)]]);
  for (const [key, { state, moves }] of [...nodes].reverse()) {
    const roads = new Map(listRoads(method, scenario, state).map(({ choice, earned }) => [choice, earned]));
    for (const { choice, to } of moves) {
      const here = fewest.get(key) ?? noPoints(method);
      const sum = choice === SILENCE ? here : addPoints(here, roads.get(choice) ?? noPoints(method));
      const known = fewest.get(to);
      fewest.set(to, known === undefined ? sum : known.map((points, index) => Math.min(points, sum[index] ?? 0)));
    }
  }
  return fewest;
}
