import { expect, test } from 'vitest';
import { groupByComplaint, groupByScenario } from '../../../src/domain/attempt/group-by-complaint.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const newest = buildAttempt({ id: 'attempt-0004' });
const other = buildAttempt({ id: 'attempt-0003', scenario: { id: 'torn_coat', revision: 1 } });
const foreign = buildAttempt({ id: 'attempt-0002', library: 'lakeside' });
const oldest = buildAttempt({ id: 'attempt-0001' });
const list = [newest, other, foreign, oldest];

test('attempts at one complaint of one library stand together, in the order they had', () => {
  expect(groupByComplaint(list)).toEqual([
    { latest: newest, attempts: [newest, oldest] },
    { latest: other, attempts: [other] },
    { latest: foreign, attempts: [foreign] },
  ]);
});

test('where all are of one library, whether they name it or not, the scenario alone decides', () => {
  expect(groupByScenario(list).map(({ attempts }) => attempts.length)).toEqual([3, 1]);
});
