import { expect, test } from 'vitest';
import { splitMethodSentences, splitScenarioSentences } from '../../src/site/split-sentences.ts';

const sentencesOf = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, `Words of ${key}`]));

test('of a scenario, why a reply does what it does, the cause and the category wait for the debrief', () => {
  const early = ['title', 'summary', 'turn.opening.a', 'turn.opening.a.reaction', 'cause.seen', 'category.seen', 'turn.why.a', 'policy.note'];
  const later = ['cause', 'category', 'turn.opening.a.why', 'turn.opening.a.note'];
  expect(splitScenarioSentences(sentencesOf(...early, ...later))).toEqual({ early: sentencesOf(...early), later: sentencesOf(...later) });
});

test('of a method, a talk says its name, its steps and the rules of its guide; the rest waits for the debrief', () => {
  const early = ['name', 'step.listen', 'step.listen.goal', 'criterion.lets_finish.rule'];
  const later = ['criterion.lets_finish', 'rename', 'verdict.step.listen', 'criterion.lets_finish.rule.why'];
  expect(splitMethodSentences(sentencesOf(...early, ...later))).toEqual({ early: sentencesOf(...early), later: sentencesOf(...later) });
});

test('what has no sentences is split into none', () => {
  expect(splitScenarioSentences({})).toEqual({ early: {}, later: {} });
});
