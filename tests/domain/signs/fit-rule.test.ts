import { expect, test } from 'vitest';
import { addSums, compareReplies, fitRule, followRule, sumUp, takeSums } from '../../../src/domain/signs/fit-rule.ts';

const turns = Array.from({ length: 30 }, (_, turn) => ({ turn: `turn_${turn}`, line: '', choices: ['a', 'b', 'c'], first: turn * 3 }));
const best = turns.map((_, turn) => new Set([['a', 'b', 'c'][turn % 3] as string]));
const sign = (id: string, amountOf: (turn: number, reply: number) => number) => ({
  sign: { id, measure: () => 0 },
  values: Float64Array.from({ length: 90 }, (_, index) => amountOf(Math.floor(index / 3), index % 3)),
});
const helpful = sign('helpful', (turn, reply) => (reply === turn % 3 ? 3 : 0));
const harmful = sign('harmful', (turn, reply) => (reply === turn % 3 ? 0 : 4));
const idle = sign('idle', (_turn, reply) => reply);

test('replies are weighed against each other, whatever the unit', () => {
  const [first] = turns;
  expect(first && compareReplies(first, [helpful, idle])).toEqual([
    [1, -1],
    [-0.5, 0],
    [-0.5, 1],
  ]);
});

test('a rule is fitted that finds the best replies by what they have, and by what they lack', () => {
  const weights = fitRule(sumUp(turns, [helpful, harmful, idle], best));
  expect(weights[0]).toBeGreaterThan(0.1);
  expect(weights[1]).toBeLessThan(-0.1);
  expect(weights[2]).toBeCloseTo(0, 9);
  const policy = followRule(turns, [helpful, harmful, idle], weights);
  expect([...policy.slice(0, 6)]).toEqual([1, 0, 0, 0, 1, 0]);
});

test('what is taken away again leaves the rule of the rest', () => {
  const [one, other] = [sumUp(turns.slice(0, 15), [helpful, idle], best), sumUp(turns.slice(15), [helpful, idle], best.slice(15))];
  expect(fitRule(takeSums(addSums(one, other), other))).toEqual(fitRule(one));
});

test('a rule that learned nothing takes every reply as likely as another', () => {
  expect([...followRule(turns.slice(0, 1), [helpful], [0])].slice(0, 3)).toEqual([1 / 3, 1 / 3, 1 / 3]);
});
