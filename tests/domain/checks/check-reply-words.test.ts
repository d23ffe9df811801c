import { expect, test } from 'vitest';
import { checkReplyWords } from '../../../src/domain/checks/check-reply-words.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';

const scenario = buildScenario();

function check(changes: Readonly<Record<string, string>>) {
  const words = buildScenarioWords(scenario);
  const whys = scenario.turns.flatMap(({ id, replies }) =>
    replies.map((reply) => [`turn.${id}.${reply.id}.why`, `Reply ${reply.id} of ${id} shows in its own way what it shows.`]),
  );
  return checkReplyWords('en.json', scenario, { ...words, sentences: { ...words.sentences, ...Object.fromEntries(whys), ...changes } });
}

test('replies of a turn that differ, of like length, each with its why, are in order', () => {
  expect(check({})).toEqual([]);
});

test('a reply that says what another says is named, whatever its capitals and signs', () => {
  expect(
    check({ 'turn.opening.a': 'I am listening, go on.', 'turn.opening.b': 'I am so very sorry now.', 'turn.opening.c': 'I AM LISTENING: go on!' }),
  ).toEqual([{ code: 'same_reply', file: 'en.json', path: ['sentences', 'turn.opening.c'], found: 'turn.opening.c', expected: 'turn.opening.a' }]);
});

test('a reply may lie a quarter from the average of its turn, and a sign, and no further', () => {
  const of = (length: number) => 'abcdefghijklmnopqrstuvwxyz'.repeat(5).slice(0, length);
  // Average of 75, 100 and 125 is 100: both lie a quarter from it.
  expect(check({ 'turn.opening.a': of(75), 'turn.opening.b': `x${of(99)}`, 'turn.opening.c': `y${of(124)}` })).toEqual([]);
  // Average of 70, 100 and 130 is 100: 75 to 125 signs are like.
  expect(check({ 'turn.opening.a': of(70), 'turn.opening.b': `x${of(99)}`, 'turn.opening.c': `y${of(129)}` })).toMatchObject([
    { code: 'uneven_reply', path: ['sentences', 'turn.opening.a'], found: 'turn.opening.a: 70', expected: '75–125' },
    { code: 'uneven_reply', path: ['sentences', 'turn.opening.c'], found: 'turn.opening.c: 130', expected: '75–125' },
  ]);
});

test.each([
  [[100, 104, 30], 'c', '77–127'],
  [[30, 100, 104], 'a', '77–127'],
  [[100, 230, 104], 'b', '77–127'],
])('of lengths %j the one that stands out is told alone, with what would be like the others', (lengths, letter, expected) => {
  const texts = lengths.map((length, index) => ['a', 'b', 'c'][index] + 'abcdefghijklmnopqrstuvwxyz'.repeat(9).slice(0, length - 1));
  const [a = '', b = '', c = ''] = texts;
  const key = `turn.opening.${letter}`;
  expect(check({ 'turn.opening.a': a, 'turn.opening.b': b, 'turn.opening.c': c })).toEqual([
    { code: 'uneven_reply', file: 'en.json', path: ['sentences', key], found: `${key}: ${texts[letter.charCodeAt(0) - 97]?.length}`, expected },
  ]);
});

test.each([
  ['another', 'Reply a of opening shows in its own way what it shows.', 'turn.opening.a.why'],
  ['its reply', 'I am listening, please go on with it.', 'turn.opening.b'],
])('a why that is the same as %s is named with it', (_, why, expected) => {
  const reply = 'I am listening: please, go on with it!';
  const told = check({ 'turn.opening.b': reply, 'turn.opening.b.why': why }).filter(({ code }) => code !== 'uneven_reply');
  expect(told).toEqual([{ code: 'same_why', file: 'en.json', path: ['sentences', 'turn.opening.b.why'], found: 'turn.opening.b.why', expected }]);
});

test.each([
  ['too short to say anything', 'Because.'],
  ['one word over and over', 'Bad bad bad bad bad bad bad bad.'],
])('a why that is %s is named', (_, why) => {
  expect(check({ 'turn.opening.b.why': why })).toEqual([
    { code: 'thin_why', file: 'en.json', path: ['sentences', 'turn.opening.b.why'], found: 'turn.opening.b.why' },
  ]);
});
