import { expect, it } from 'vitest';
import { estimateSeconds } from '../../../src/domain/scenario/estimate-seconds.ts';

/** Sentences of so many letters each, by key. */
const sentences = { 'turn.a.plain': 'x'.repeat(300), 'turn.a.a': 'x'.repeat(200), 'turn.a.b': 'x'.repeat(200), 'turn.b.plain': 'x'.repeat(1700) };

it('a talk takes a second for twenty letters and four for each reply, to the nearest half of a minute', () => {
  // 700 letters are 35 s, and one reply 4 s: 39 s.
  expect(estimateSeconds([['turn.a.plain', 'turn.a.a', 'turn.a.b']], sentences)).toBe(30);
  // 2,400 letters are 120 s, two replies 8 s: 128 s.
  expect(estimateSeconds([['turn.a.plain', 'turn.a.a', 'turn.a.b'], ['turn.b.plain']], sentences)).toBe(120);
  // 1,700 letters are 85 s, and 4 s: 89 s.
  expect(estimateSeconds([['turn.b.plain']], sentences)).toBe(90);
});

it('however short it is, it takes half a minute', () => {
  expect(estimateSeconds([['turn.a.a']], sentences)).toBe(30);
});
