import { expect, test } from 'vitest';
import { createShuffledBot, FIRST_BOT, listFormBots, playBot } from '../../src/authoring/play-bot.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildScenario } from '../builders/build-scenario.ts';

const scenario = buildScenario();
const best = [900, 1200, 600];
const [longest, shortest, politest] = listFormBots(['please', 'thank', 'of course']);
const sentences = {
  'turn.opening.a': 'Tell me.',
  'turn.opening.b': 'Please, please, please tell me.',
  'turn.opening.c': 'No. That is all that I am going to say about it to you.',
  'turn.remedy.a': 'A fresh bowl.',
  'turn.remedy.b': 'Thank you, please, of course, but no.',
  'turn.remedy.c': 'I call my supervisor, who will know what to do now, I hope.',
  'turn.closing.a': 'Bye!',
  'turn.closing.b': 'Please come again, thank you.',
  'turn.closing.c': 'Go away now, will you, because I have so much to do today.',
};
const score = (bot: typeof FIRST_BOT | undefined) => playBot(buildMethod(), scenario, best, sentences, bot ?? FIRST_BOT);

test('a bot plays to the end, taking what it takes by form alone', () => {
  expect(score(FIRST_BOT)).toBeCloseTo(100, 9);
  // opening.c walks the customer out
  expect(score(longest)).toBe(0);
  // opening.a, remedy.a, then closing.d, whose words are missing and so the shortest: 40 + 40 + 20 x 400 / 600
  expect(score(shortest)).toBeCloseTo(80 + 40 / 3, 9);
  // opening.b 40/3, remedy.b 0, closing.b 20/3
  expect(score(politest)).toBeCloseTo(20, 9);
});

test('of replies alike in form the first of the file is taken', () => {
  const replies = scenario.turns[0]?.replies ?? [];
  expect([longest, shortest, politest].map((bot) => bot?.pick(replies, () => 'same', 0)?.id)).toEqual(['a', 'a', 'a']);
});

test('the first reply shown depends on the seed and the move', () => {
  const replies = scenario.turns[0]?.replies ?? [];
  const picks = Array.from({ length: 30 }, (_, move) => createShuffledBot(7).pick(replies, () => '', move)?.id);
  expect(new Set(picks)).toEqual(new Set(['a', 'b', 'c']));
});
