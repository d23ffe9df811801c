import { expect, test } from 'vitest';
import { measureSigns } from '../../../src/domain/signs/measure-signs.ts';
import { openSight, prepareLanguage } from '../../../src/domain/signs/see-replies.ts';
import type { SignWords } from '../../../src/domain/signs/sign-words-schema.ts';
import { SIGNS } from '../../../src/domain/signs/signs.ts';
import { countSentences, levelText, listWords, stemOf } from '../../../src/domain/signs/split-text.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const scenario = buildScenario();
const lists: SignWords['lists'] = {
  negations: { words: ['no', 'not'] },
  firstPerson: { words: ['i'] },
  but: { words: ['but'] },
  understand: { beginnings: ['understand'] },
  softeners: { words: ["i'm afraid"] },
  intensifiers: { words: ['really'] },
  politeness: { words: ['please'], beginnings: ['thank'] },
  apologies: { words: ['sorry'] },
};
const english = prepareLanguage(
  'en',
  { formatVersion: 1, language: 'en', lists },
  { tiny: { 'criterion.fits_loss.rule': 'A fresh portion.', 'criterion.fits_loss.3': 'Cheerfully.' } },
);

/** What every sign measures of a reply of the opening. */
function measure(text: string, others: Readonly<Record<string, string>> = {}): Record<string, number> {
  const see = openSight(english, scenario, { 'turn.opening.b': text, ...others });
  const situation = { turn: 'opening', line: 'plain', choices: ['b'], first: 0 };
  return Object.fromEntries(measureSigns(SIGNS, [situation], 1, see).map(({ sign, values }) => [sign.id, values[0] ?? -1]));
}

test('length, sentences and marks are counted', () => {
  expect(measure('Well, no: it’s “so”; (sorry) – is it? Oh! A semi-hot soup…')).toMatchObject({
    characters: 58,
    sentences: 3,
    sentenceLength: 58 / 3,
    commas: 1,
    colons: 1,
    semicolons: 1,
    dashes: 1,
    questionMarks: 1,
    exclamationMarks: 1,
    quotationMarks: 2,
    apostrophes: 1,
    hyphens: 1,
    brackets: 2,
    dots: 1,
    fullStops: 0,
    negations: 1,
    apologies: 1,
  });
});

test('Armenian marks inside words are marks, and no part of the word', () => {
  expect(measure('Ո՞վ, ա՜յ մարդ, սպասե՛ք՝ հիմա. գալիս եմ։')).toMatchObject({
    questionMarks: 1,
    exclamationMarks: 1,
    stressMarks: 1,
    pauses: 1,
    sentences: 1,
    words: 7,
  });
});

test('words of the lists are counted without regard to case', () => {
  expect(measure('I’m afraid NOT, but I understand. Please, really: thank you, sorry.')).toMatchObject({
    negations: 1,
    firstPerson: 2,
    but: 1,
    understand: 1,
    softeners: 1,
    intensifiers: 1,
    politeness: 2,
    apologies: 1,
  });
});

test('words of the briefing, of the rule cards and of what the customer has said count, whatever their endings', () => {
  const others = { situation: 'Complaints about soups.', 'turn.opening.plain': 'My spoon is broken!' };
  expect(measure('A complaint of spoons and portions, cheerfully fresh.', others)).toMatchObject({ briefingWords: 1, lineWords: 1, cardWords: 2 });
});

test('only the line that was said counts, and all lines of the turn where none is named', () => {
  const see = openSight(english, scenario, {
    'turn.remedy.a': 'Boiling soups.',
    'turn.remedy.hot': 'It is boiling!',
    'turn.remedy.plain': 'The soups are cold.',
  });
  const measured = (line: string) =>
    measureSigns(SIGNS, [{ turn: 'remedy', line, choices: ['a'], first: 0 }], 1, see).find(({ sign }) => sign.id === 'lineWords')?.values[0];
  expect([measured('hot'), measured('plain'), measured('')]).toEqual([1, 1, 2]);
});

test('a place is told by how far down a reply stands in the file, and no two are near each other', () => {
  const see = openSight(english, scenario, {});
  const [position] = measureSigns(SIGNS, [{ turn: 'closing', line: 'plain', choices: ['a', 'b', 'd'], first: 0 }], 3, see).slice(-1);
  expect([position?.sign.id, ...(position?.values ?? [])]).toEqual(['position', 1, 2, 8]);
});

test('every sign has a name of its own', () => {
  expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
});

test.each([
  ['One. Two! Three?', 3],
  ['No full stop', 1],
  ['It costs 1.50 now.', 1],
  ['“Is it so?” Yes…', 2],
  ['Սպասեք. գալիս եմ։ Ո՞վ է։', 2],
])('%s: %i sentences', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test('words are split at blanks and marks, hyphens and apostrophes stay', () => {
  expect(listWords(levelText('Don’t – a “semi-hot” soup, 20 %!'))).toEqual(["don't", 'a', 'semi-hot', 'soup', '20']);
  expect([stemOf('soup'), stemOf('spoon'), stemOf('spoons')]).toEqual(['', 'spoon', 'spoon']);
});
