import { expect, test } from 'vitest';
import { readWalkthroughs } from '../../../src/domain/scenario/read-walkthroughs.ts';
import { plant } from '../../builders/plant.ts';
import sound from '../../formats/v1/walkthroughs.json' with { type: 'json' };

test('reads sound walkthroughs', () => {
  expect(readWalkthroughs('walkthroughs.json', sound, 'torn_coat').problems).toEqual([]);
});

test.each([
  ['another scenario', ['scenario'], 'torn_hat', { code: 'wrong_folder', path: ['scenario'], found: 'torn_hat', expected: 'torn_coat' }],
  [
    'a reply without its turn',
    ['walkthroughs', 0, 'replies', 1],
    'a',
    { code: 'wrong_value', path: ['walkthroughs', 0, 'replies', 1], found: 'a', rule: 'runReply' },
  ],
  ['a score above 100', ['walkthroughs', 0, 'overall'], 101, { code: 'wrong_value', path: ['walkthroughs', 0, 'overall'], found: '101', expected: '≤ 100' }],
])('names exactly the planted fault: %s', (_name, path, value, problem) => {
  expect(readWalkthroughs('walkthroughs.json', plant(sound, path, value), 'torn_coat')).toEqual({ problems: [{ file: 'walkthroughs.json', ...problem }] });
});
