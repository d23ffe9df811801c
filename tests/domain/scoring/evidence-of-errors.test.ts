import { expect, test } from 'vitest';
import type { MethodState } from '../../../src/domain/method/method-state.ts';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { listEvidence } from '../../../src/domain/scoring/list-evidence.ts';
import { earnPoints } from '../../../src/domain/scoring/reply-yields.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const last = buildLast();
const coat = buildTornCoat();
/** State of LAST: acknowledge, apologize, fix. */
const HEARD: MethodState = [1, 0, 0];

/** A reply of the coat with critical errors. */
const spoil = (turn: string, letter: string, ...errors: string[]): Reply => ({ ...(findReply(coat, turn, letter) as Reply), errors });
const takenBack = (reply: Reply, state = HEARD) =>
  listEvidence(last, coat, state, reply).flatMap((part) => (part.kind === 'error' ? [[part.error, part.step, part.points]] : []));

test('a critical error takes back what its reply earned in each step, and names its sources', () => {
  // options.a earns 3 x 3 + 2 x 3 levels of solve and 1 x 3 of apologize.
  expect(takenBack(spoil('options', 'a', 'rude'))).toEqual([
    ['rude', 'apologize', -300],
    ['rude', 'solve', -1500],
  ]);
  expect(listEvidence(last, coat, HEARD, spoil('options', 'a', 'argues')).at(-1)).toEqual({
    kind: 'error',
    step: 'solve',
    error: 'argues',
    points: -1500,
    sources: ['MN-L6', 'HY-A3'],
  });
  expect(earnPoints(last, coat, HEARD, spoil('options', 'a', 'rude'))).toEqual([0, 0, 0, 0, 0]);
});

test('it takes back what the rules about order have left, no more', () => {
  // Nothing was acknowledged: half of 1500 was gone before.
  expect(takenBack(spoil('options', 'a', 'rude'), [0, 0, 0])).toEqual([
    ['rude', 'apologize', -300],
    ['rude', 'solve', -750],
  ]);
  // A third apology: 300 - 500 = -200 stays, and is not given back.
  expect(takenBack(spoil('sorry', 'b', 'rude'), [1, 2, 0])).toEqual([]);
  expect(earnPoints(last, coat, [1, 2, 0], spoil('sorry', 'b', 'rude'))).toEqual([0, -200, 0, 0, 0]);
});

test('an offer beyond authority earns nothing on any side, nor does what its reply earned beside it', () => {
  // new_coat: fit 900 + proportion (40 of 8 to 20: twice too much) 300 + now 600 + no effort 300 + authority 0.
  expect(takenBack({ ...(findReply(coat, 'gesture', 'c') as Reply), marks: { gives_gladly: 2, says_sorry: 1 } })).toEqual([
    ['beyond_authority', 'apologize', -300],
    ['beyond_authority', 'compensate', -2300],
  ]);
});

test('of two errors in one reply the first that its author named takes back, once', () => {
  expect(takenBack(spoil('gesture', 'c', 'rude', 'argues'))).toEqual([['rude', 'compensate', -2100]]);
});

test('where a reply with an error earned nothing there is nothing to take back', () => {
  expect(listEvidence(last, coat, HEARD, spoil('story', 'c', 'argues'))).toEqual([]);
});
