import { expect, test } from 'vitest';
import { checkScenarioFiles, type ScenarioFiles } from '../../../src/domain/checks/check-scenario-files.ts';
import { hashSentence } from '../../../src/domain/format/hash-sentence.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';
import walkthroughs from '../../formats/v1/walkthroughs.json' with { type: 'json' };

const coat = buildGoodCoat();
const english = buildScenarioWords(coat);
const kazakh = {
  ...buildScenarioWords(coat, 'kk'),
  sentences: Object.fromEntries(Object.keys(english.sentences).map((key) => [key, `Айтылар сөз: ${key}`])),
  madeFrom: Object.fromEntries(Object.entries(english.sentences).map(([key, sentence]) => [key, hashSentence(sentence)])),
};
const sound: ScenarioFiles = { folder: 'library/torn_coat', structure: coat, words: { en: english, kk: kazakh }, walkthroughs };
const check = (files: ScenarioFiles, folder = 'torn_coat') => checkScenarioFiles(files, folder, buildLast());
const codesOf = (files: ScenarioFiles) => check(files).problems.map(({ code, file }) => `${file} ${code}`);

test('gives the scenario, and no problem, for a folder in which all is well', () => {
  expect(check(sound)).toMatchObject({ counted: { scenario: coat }, problems: [] });
});

test.each([
  ['a structure that cannot be read', plant(sound, ['structure', 'start'], 'nowhere'), ['library/torn_coat/scenario.json unknown_destination']],
  ['no English', plant(sound, ['words', 'en'], undefined), ['library/torn_coat/en.json missing_file']],
  ['no walkthroughs', { ...sound, walkthroughs: undefined }, ['library/torn_coat/walkthroughs.json missing_file']],
  ['walkthroughs of another', plant(sound, ['walkthroughs', 'scenario'], 'hat'), ['library/torn_coat/walkthroughs.json wrong_folder']],
  ['a run that ends otherwise', plant(sound, ['walkthroughs', 'walkthroughs', 0, 'overall'], 1), ['library/torn_coat/walkthroughs.json walkthrough_differs']],
  ['a translation without a sentence', plant(sound, ['words', 'kk', 'sentences', 'goal'], undefined), ['library/torn_coat/kk.json missing_sentence']],
  ['a stale sentence', plant(sound, ['words', 'kk', 'madeFrom', 'goal'], '00000000'), ['library/torn_coat/kk.json stale_translation']],
  ['English that changed', plant(sound, ['words', 'en', 'sentences', 'goal'], 'Another goal'), ['library/torn_coat/kk.json stale_translation']],
  [
    'a turn nothing leads to',
    plant(sound, ['structure', 'endings', 5], { id: 'lost', kind: 'resolved' }),
    [
      'library/torn_coat/en.json missing_sentence',
      'library/torn_coat/en.json missing_sentence',
      'library/torn_coat/kk.json missing_sentence',
      'library/torn_coat/kk.json missing_sentence',
      'library/torn_coat/scenario.json unreachable_ending',
    ],
  ],
  [
    'a limit that applies after every reply, though nothing else can be reached then',
    plant(sound, ['structure', 'limits', 0, 'when'], {}),
    ['library/torn_coat/scenario.json limit_always'],
  ],
  ['a sentence with a sign that nobody sees', plant(sound, ['words', 'kk', 'sentences', 'goal'], 'Мақ\u200bсат'), ['library/torn_coat/kk.json unseen_sign']],
  ['a why that says nothing', plant(sound, ['words', 'kk', 'sentences', 'turn.story.a.why'], 'Себебі.'), ['library/torn_coat/kk.json thin_why']],
  [
    'an offer that is dominated',
    plant(sound, ['structure', 'offers', 1], { ...coat.offers[0], id: 'new_coat', value: 9 }),
    ['library/torn_coat/scenario.json dominated_offer'],
  ],
])('finds %s, and nothing else', (_name, files, codes) => {
  expect(codesOf(files).sort()).toEqual(codes);
});

test('a scenario must lie in the folder of its name', () => {
  expect(check(sound, 'torn_hat').problems).toEqual([
    {
      code: 'renamed_folder',
      file: 'library/torn_coat/scenario.json',
      path: ['id'],
      found: 'torn_coat',
      expected: 'torn_hat',
      files: ['en.json', 'kk.json', 'walkthroughs.json'],
    },
  ]);
});

test('where the talk can go round in a circle, scores are not even looked for', () => {
  const round = plant(sound, ['structure', 'turns', 2, 'replies', 2], { id: 'c', marks: {}, to: 'sorry' });
  expect(codesOf(round)).toEqual(['library/torn_coat/scenario.json loop']);
});
