import { describe, expect, test } from 'vitest';
import { toMoves } from '../../src/domain/checks/check-walkthroughs.ts';
import { keyOf } from '../../src/domain/conversation/talk-state.ts';
import { countActs, indexOfMethodState, startMethod } from '../../src/domain/method/method-state.ts';
import { isBroken } from '../../src/domain/method/rule-breaks.ts';
import { findReply } from '../../src/domain/scenario/scenario-index.ts';
import { listCriticalErrors } from '../../src/domain/scoring/list-critical-errors.ts';
import { earnPoints } from '../../src/domain/scoring/reply-yields.ts';
import { findStart, mapRoads } from '../../src/domain/scoring/road-map.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { findBestRoad, findScoreRange } from '../../src/domain/scoring/search-roads.ts';
import { tabulateWorth } from '../../src/domain/scoring/tabulate-worth.ts';
import { walkBestRoad } from '../../src/domain/scoring/walk-best-road.ts';
import { listMoments } from './list-moments.ts';
import { readShipped } from './read-shipped.ts';

const shipped = await readShipped();

test('there are at least the three complaints from the source documents', () => {
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['missed_technician', 'stained_shirt', 'wrong_order']));
});

describe.each(shipped)('$name', ({ scenario, method }) => {
  const map = mapRoads(method, scenario);
  const moments = listMoments(map);
  const moves = toMoves(findBestRoad(map) ?? []);

  test('one road scores exactly 100 in every step at once, and passes', () => {
    const debrief = scoreAttempt(method, scenario, moves);
    expect(debrief.steps.map(({ score }) => score)).toEqual(method.steps.map(() => 100));
    expect(debrief).toMatchObject({ overall: 100, passed: true, errors: [] });
  });

  test('the worst road scores 20 or less, and nothing scores above 100', () => {
    const { best, worst, random } = findScoreRange(map);
    expect(best).toBeCloseTo(100, 9);
    expect(worst).toBeLessThanOrEqual(20);
    expect(random).toBeGreaterThan(worst);
    expect(random).toBeLessThan(method.pass.mark);
  });

  test('from every moment the talk can be continued without any step falling, and silence never brings more than 100', () => {
    for (const { node, acts } of moments) {
      const road = walkBestRoad(map, node, indexOfMethodState(method, acts), true);
      for (const [step, { id }] of method.steps.entries()) {
        expect([
          id,
          Math.min(
            0,
            road.reduce((sum, { points }) => sum + (points[step] ?? 0), 0),
          ),
        ]).toEqual([id, 0]);
      }
    }
    expect(tabulateWorth(map, true).best).toEqual(tabulateWorth(map, false).best);
    expect(tabulateWorth(map, true).ahead(findStart(map), 0)).toBeCloseTo(100, 9);
  });

  test('at no moment, on no road, has a step fewer than no points', () => {
    expect(moments.length).toBeGreaterThanOrEqual(map.graph.nodes.length);
    expect(moments.filter(({ fewest }) => fewest.some((sum) => sum < 0))).toEqual([]);
  });

  test('a reply never takes points away, except by a rule that says so', () => {
    const falling = new Set<string>();
    for (const { node, acts } of moments) {
      for (const { choice } of node.moves) {
        const reply = findReply(scenario, node.state.at, choice);
        const fell = reply !== undefined && earnPoints(method, scenario, acts, reply).some((points) => points < 0);
        const isRuled = method.rules.some((rule) => rule.takesBack !== undefined && isBroken(method, rule, acts, reply?.acts));
        if (fell && !isRuled) falling.add(`${node.state.at}.${choice}`);
      }
    }
    expect([...falling]).toEqual([]);
  });

  test('each rule about order changes its own step and no other, at every moment and for every reply', () => {
    const wrong = new Set<string>();
    for (const rule of method.rules) {
      // The same counts: what the rules tell apart stays told apart.
      const without = { ...method, rules: method.rules.map((other) => (other === rule ? { ...rule, act: 'none' } : other)) };
      for (const { node, acts } of moments) {
        for (const { choice } of node.moves) {
          const reply = findReply(scenario, node.state.at, choice);
          if (reply === undefined) continue;
          const [ruled, free] = [earnPoints(method, scenario, acts, reply), earnPoints(without, scenario, acts, reply)];
          const isRight = method.steps.every(({ id }, index) => (id === rule.step ? (ruled[index] ?? 0) <= (free[index] ?? 0) : ruled[index] === free[index]));
          if (!isRight) wrong.add(`${rule.id} ${keyOf(node.state)} ${choice}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test('a critical error on an otherwise perfect road blocks passing and leaves the scores to be seen', () => {
    const spoilt = moves.flatMap(({ turn }, index) =>
      (scenario.turns.find(({ id }) => id === turn)?.replies ?? [])
        .filter((reply) => listCriticalErrors(method, scenario, reply).length > 0)
        .map((reply) => [...moves.slice(0, index), { turn, choice: reply.id }]),
    );
    expect(spoilt.length).toBeGreaterThanOrEqual(scenario.introduction === true ? 1 : 3);
    for (const road of spoilt.slice(0, 4)) {
      const debrief = scoreAttempt(method, scenario, road);
      expect(debrief.passed).toBe(false);
      expect(debrief.errors).not.toEqual([]);
      expect(debrief.steps.map(({ step }) => step)).toEqual(method.steps.map(({ id }) => id));
    }
  });

  test('at least four kinds of critical error can be made, or one in a first talk', () => {
    const kinds = new Set(scenario.turns.flatMap(({ replies }) => replies.flatMap((reply) => listCriticalErrors(method, scenario, reply))));
    expect(kinds.size).toBeGreaterThanOrEqual(scenario.introduction === true ? 1 : 4);
  });

  // Of the first step whose offers are judged, where a method has one, once its first act was done.
  const judged = method.steps.findIndex(({ criteria }) => criteria.some(({ judges }) => judges !== undefined));
  test.runIf(judged >= 0)('compensation loses on both sides: nothing, the stingiest and the most lavish offer all score below the best', () => {
    const turn = scenario.turns.find(({ replies }) => replies.some(({ offer }) => offer !== undefined));
    const scores = (turn?.replies ?? []).flatMap((reply) => {
      const points = earnPoints(method, scenario, countActs(method, startMethod(method), method.acts.slice(0, 1)), reply);
      const value = scenario.offers.find(({ id }) => id === reply.offer)?.value ?? 0;
      return reply.offer === undefined ? [] : [{ value, points: points[judged] ?? 0 }];
    });
    const best = Math.max(...scores.map(({ points }) => points));
    const byValue = [...scores].sort((a, b) => a.value - b.value);
    expect(scores.filter(({ points }) => points === best)).toHaveLength(1);
    expect(byValue.at(0)?.points).toBeLessThan(best);
    expect(byValue.at(-1)?.points).toBeLessThan(best);
    expect(scores.length).toBeGreaterThanOrEqual(scenario.introduction === true ? 4 : 5);
  });
});
