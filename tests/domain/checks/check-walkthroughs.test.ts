import { expect, test } from 'vitest';
import { checkWalkthroughs } from '../../../src/domain/checks/check-walkthroughs.ts';
import type { Walkthroughs } from '../../../src/domain/scenario/walkthroughs-schema.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import frozen from '../../formats/v1/walkthroughs.json' with { type: 'json' };

const sound = frozen as unknown as Walkthroughs;
const check = (walkthroughs: Walkthroughs) => checkWalkthroughs('walkthroughs.json', walkthroughs, buildTornCoat(), buildLast());

test('finds nothing wrong with runs that end and score as they say', () => {
  expect(check(sound)).toEqual([]);
});

test.each([
  [
    'a reply that is not open',
    ['replies', 2],
    'options.z',
    { code: 'walkthrough_reply', path: ['walkthroughs', 0, 'replies', 2], found: 'options.z', expected: 'options' },
  ],
  [
    'a reply of another turn',
    ['replies', 1],
    'check.a',
    { code: 'walkthrough_reply', path: ['walkthroughs', 0, 'replies', 1], found: 'check.a', expected: 'sorry' },
  ],
  ['a run that stops half-way', ['replies'], ['story.a'], { code: 'walkthrough_unfinished', path: ['walkthroughs', 0, 'replies'], found: 'sorry' }],
  ['another ending', ['ending'], 'resolved', { code: 'walkthrough_ending', path: ['walkthroughs', 0, 'ending'], found: 'resolved', expected: 'delighted' }],
  ['another score', ['scores', 'solve'], 99, { code: 'walkthrough_score', path: ['walkthroughs', 0, 'scores', 'solve'], found: '99', expected: '100' }],
  [
    'a score left out',
    ['scores', 'solve'],
    undefined,
    { code: 'walkthrough_score', path: ['walkthroughs', 0, 'scores', 'solve'], found: 'undefined', expected: '100' },
  ],
  ['a score of no step', ['scores', 'smile'], 100, { code: 'unknown_step', path: ['walkthroughs', 0, 'scores', 'smile'], found: 'smile' }],
  ['another overall score', ['overall'], 80, { code: 'walkthrough_score', path: ['walkthroughs', 0, 'overall'], found: '80', expected: '100' }],
  ['another verdict', ['passed'], false, { code: 'walkthrough_score', path: ['walkthroughs', 0, 'passed'], found: 'false', expected: 'true' }],
])('names exactly %s', (_name, path, value, problem) => {
  expect(check(plant(sound, ['walkthroughs', 0, ...path], value))).toEqual([{ file: 'walkthroughs.json', ...problem }]);
});

test('two runs of one name are one too many', () => {
  const [first] = sound.walkthroughs;
  expect(check({ ...sound, walkthroughs: [...sound.walkthroughs, first as (typeof sound.walkthroughs)[number]] })).toEqual([
    { code: 'duplicate_id', file: 'walkthroughs.json', path: ['walkthroughs', 2], found: 'excellent' },
  ]);
});
