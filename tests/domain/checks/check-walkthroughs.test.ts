import { expect, test } from 'vitest';
import { checkWalkthroughs } from '../../../src/domain/checks/check-walkthroughs.ts';
import type { RunOutcome } from '../../../src/domain/problem/problem.ts';
import type { Walkthroughs } from '../../../src/domain/scenario/walkthroughs-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import frozen from '../../formats/v1/walkthroughs.json' with { type: 'json' };

const sound = frozen as unknown as Walkthroughs;
const check = (walkthroughs: Walkthroughs) => checkWalkthroughs('walkthroughs.json', walkthroughs, mapRoads(buildLast(), buildTornCoat()));
const checkWith = (path: readonly (string | number)[], value: unknown) => check(plant(sound, ['walkthroughs', 0, ...path], value));

/** Turns with their mood and reply, as the walkthrough named excellent takes them. */
const BEST: RunOutcome['talk'] = [
  { at: 'story', anger: 6, trust: 4, reply: 'a' },
  { at: 'sorry', anger: 4, trust: 6, reply: 'a' },
  { at: 'options', anger: 4, trust: 7, reply: 'a' },
  { at: 'gesture', anger: 3, trust: 8, reply: 'a' },
  { at: 'check', anger: 2, trust: 9, reply: 'a' },
  { at: 'delighted', anger: 2, trust: 9, reply: undefined },
];

test('finds nothing wrong with runs that end and score as they say', () => {
  expect(check(sound)).toEqual([]);
});

const stops = (turns: number) => ({ differs: [], talk: [...BEST.slice(0, turns), { ...BEST[turns], reply: undefined }] });

test.each([
  [
    'a reply that is not open',
    ['replies', 2],
    'options.z',
    { code: 'walkthrough_reply', path: ['walkthroughs', 0, 'replies', 2], found: 'options.z', expected: 'options', run: stops(2) },
  ],
  [
    'a reply of another turn',
    ['replies', 1],
    'check.a',
    { code: 'walkthrough_reply', path: ['walkthroughs', 0, 'replies', 1], found: 'check.a', expected: 'sorry', run: stops(1) },
  ],
  [
    'a run that stops half-way',
    ['replies'],
    ['story.a'],
    { code: 'walkthrough_unfinished', path: ['walkthroughs', 0, 'replies'], found: 'sorry', run: stops(1) },
  ],
])('names exactly %s, with the talk up to there', (_name, path, value, problem) => {
  expect(checkWith(path, value)).toEqual([{ file: 'walkthroughs.json', ...problem }]);
});

test.each([
  ['another ending', ['ending'], 'resolved', { field: 'ending', written: 'resolved', comes: 'delighted' }],
  ['another score', ['scores', 'solve'], 99, { field: 'scores.solve', written: '99', comes: '100' }],
  ['a score left out', ['scores', 'solve'], undefined, { field: 'scores.solve', written: undefined, comes: '100' }],
  ['another overall score', ['overall'], 80, { field: 'overall', written: '80', comes: '100' }],
  ['another verdict', ['passed'], false, { field: 'passed', written: 'false', comes: 'true' }],
])('names exactly %s, with the whole talk', (_name, path, value, differs) => {
  expect(checkWith(path, value)).toEqual([
    { code: 'walkthrough_differs', file: 'walkthroughs.json', path: ['walkthroughs', 0], found: 'excellent', run: { differs: [differs], talk: BEST } },
  ]);
});

test('all that comes out otherwise is told at once', () => {
  const changed = plant(plant(sound, ['walkthroughs', 0, 'ending'], 'lost'), ['walkthroughs', 0, 'overall'], 90);
  const [problem, ...others] = check(plant(changed, ['walkthroughs', 0, 'scores', 'thank'], 50));
  expect(others).toEqual([]);
  expect(problem?.run?.differs).toEqual([
    { field: 'ending', written: 'lost', comes: 'delighted' },
    { field: 'scores.thank', written: '50', comes: '100' },
    { field: 'overall', written: '90', comes: '100' },
  ]);
});

test('a score of no step is named, with the step that was meant', () => {
  const place = { code: 'unknown_step', file: 'walkthroughs.json' };
  expect(checkWith(['scores', 'smile'], 100)).toEqual([{ ...place, path: ['walkthroughs', 0, 'scores', 'smile'], found: 'smile' }]);
  expect(checkWith(['scores', 'lissten'], 100)).toEqual([{ ...place, path: ['walkthroughs', 0, 'scores', 'lissten'], found: 'lissten', expected: 'listen' }]);
});

test('two runs of one name are one too many', () => {
  const [first] = sound.walkthroughs;
  expect(check({ ...sound, walkthroughs: [...sound.walkthroughs, first as (typeof sound.walkthroughs)[number]] })).toEqual([
    { code: 'duplicate_id', file: 'walkthroughs.json', path: ['walkthroughs', 2], found: 'excellent' },
  ]);
});
