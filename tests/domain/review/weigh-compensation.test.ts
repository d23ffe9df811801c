import { expect, test } from 'vitest';
import { weighCompensation } from '../../../src/domain/review/weigh-compensation.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildReviewed } from '../../builders/build-reviewed-talk.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

/** Severity 2 at a loss of 40: fair is 20 to 50 per cent of it, 8 to 20. */
const scenario = buildScenario({
  offers: [
    { id: 'fresh_bowl', kind: 'product', value: 20, cost: 8, when: 'now', condition: 'none' },
    { id: 'feast', kind: 'product', value: 21, cost: 30, when: 'now', condition: 'none' },
    { id: 'mint', kind: 'attention', value: 7.9, cost: 0.1, when: 'now', condition: 'none' },
  ],
});
const offering = (...offers: readonly (string | undefined)[]) =>
  offers.map((offer, index) => buildReviewed({ id: `t${index + 1}`, ...(offer !== undefined && { offer }) }));

test('what was offered lies below, within or above what is fair, and its cost stands beside what the best gesture would have cost', () => {
  const talks = offering('feast', 'fresh_bowl', 'feast', 'mint', 'nothing', 'supervisor', undefined);
  expect(weighCompensation(buildMethod(), scenario, talks)).toEqual({
    fair: [8, 20],
    offers: [
      { offer: 'feast', place: 'above', value: 21, cost: 30, talks: ['t1', 't3'] },
      { offer: 'fresh_bowl', place: 'within', value: 20, cost: 8, talks: ['t2'] },
      { offer: 'mint', place: 'below', value: 7.9, cost: 0.1, talks: ['t4'] },
      { offer: 'nothing', place: 'below', value: 0, cost: 0, talks: ['t5'] },
      { offer: 'supervisor', place: 'handed_over', value: 0, cost: 0, talks: ['t6'] },
      { place: 'not_reached', value: 0, cost: 0, talks: ['t7'] },
    ],
    // 2 · 30 + 8 + 0.1, and 6 talks that came to it at 8 each
    cost: 68.1,
    bestCost: 48,
  });
});

test('where no gesture is due, nothing is fair, anything is too much, and the best would have cost nothing', () => {
  const none = { ...scenario, complaint: { ...scenario.complaint, gesture: 'none_due' as const } };
  expect(weighCompensation(buildMethod(), none, offering('nothing', 'fresh_bowl'))).toMatchObject({
    fair: [0, 0],
    offers: [{ place: 'within' }, { place: 'above' }],
    cost: 8,
    bestCost: 0,
  });
});

test('a method without rules about offers has no fair band', () => {
  const { offers: _offers, ...method } = buildMethod();
  expect(weighCompensation(method, scenario, offering('feast'))).toBeUndefined();
});
