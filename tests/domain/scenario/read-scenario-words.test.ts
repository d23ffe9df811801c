import { expect, test } from 'vitest';
import { readScenarioWords } from '../../../src/domain/scenario/read-scenario-words.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const scenario = buildTornCoat();
const sound = buildScenarioWords(scenario, 'kk');
const read = (json: unknown) => readScenarioWords('kk.json', json, scenario, 'kk');

test('reads a complete language', () => {
  expect(read(sound).problems).toEqual([]);
});

test('a reply may have a shorter word for guided practice, one that there is', () => {
  expect(read(plant(sound, ['sentences', 'turn.story.a.note'], 'Kind, and too early.')).problems).toEqual([]);
  expect(read(plant(sound, ['sentences', 'turn.nowhere.a.note'], 'x')).problems).toMatchObject([{ code: 'spare_sentence', found: 'turn.nowhere.a.note' }]);
});

test.each([
  [
    'a sentence too few',
    ['sentences', 'turn.story.a.why'],
    undefined,
    { code: 'missing_sentence', path: ['sentences', 'turn.story.a.why'], found: 'turn.story.a.why' },
  ],
  [
    'a sentence too many',
    ['sentences', 'turn.story.a.reaction'],
    'x',
    { code: 'spare_sentence', path: ['sentences', 'turn.story.a.reaction'], found: 'turn.story.a.reaction' },
  ],
  ['an empty sentence', ['sentences', 'title'], '', { code: 'wrong_value', path: ['sentences', 'title'], found: '', rule: 'textNotEmpty' }],
  ['markup in a sentence', ['sentences', 'title'], '<b>x</b>', { code: 'wrong_value', path: ['sentences', 'title'], found: '<b>x</b>', rule: 'sentence' }],
  ['another language', ['language'], 'ky', { code: 'wrong_folder', path: ['language'], found: 'ky', expected: 'kk' }],
  ['another scenario', ['scenario'], 'torn_hat', { code: 'wrong_folder', path: ['scenario'], found: 'torn_hat', expected: 'torn_coat' }],
  ['money worth nothing', ['money', 'unit'], 0, { code: 'wrong_value', path: ['money', 'unit'], found: '0', expected: '> 0' }],
  ['a currency in words', ['money', 'currency'], 'tenge', { code: 'wrong_value', path: ['money', 'currency'], found: 'tenge', rule: 'currency' }],
  ['a hash that is none', ['madeFrom'], { title: 'xyz' }, { code: 'wrong_value', path: ['madeFrom', 'title'], found: 'xyz', rule: 'hash' }],
])('names exactly the planted fault: %s', (_name, path, value, problem) => {
  expect(read(plant(sound, path, value))).toEqual({ problems: [{ file: 'kk.json', ...problem }] });
});
