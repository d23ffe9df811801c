import { expect, test } from 'vitest';
import { toMoves } from '../../../src/domain/checks/check-walkthroughs.ts';
import { replay } from '../../../src/domain/conversation/replay.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildTornCoat();
const places = (...replies: string[]) => replay(coat, toMoves(replies)).states.map(({ at }) => at);

test('gives the start alone for no moves', () => {
  expect(places()).toEqual(['story']);
});

test('gives one state more than moves, up to the ending', () => {
  expect(places('story.a', 'sorry.silence', 'sorry.a', 'options.d', 'gesture.a', 'check.a')).toEqual([
    'story',
    'sorry',
    'sorry',
    'options',
    'gesture',
    'check',
    'delighted',
  ]);
});

test.each([
  ['a letter there is not', ['story.a', 'sorry.z', 'options.a'], 1],
  ['a turn the talk does not stand at', ['story.a', 'options.a'], 1],
  ['a reply that is not open', ['story.b', 'sorry.a', 'options.d'], 2],
  ['a move after the end', ['story.c', 'story.a'], 1],
  ['nonsense from the first move on', ['constructor.a'], 0],
])('stops at %s and says which move it was', (_name, replies, failedAt) => {
  const { states, failedAt: found } = replay(coat, toMoves(replies));
  expect(found).toBe(failedAt);
  expect(states).toHaveLength(failedAt + 1);
});
