import { expect, test } from 'vitest';
import { type MethodState, startMethod } from '../../../src/domain/method/method-state.ts';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { listEvidence } from '../../../src/domain/scoring/list-evidence.ts';
import { earnPoints } from '../../../src/domain/scoring/reply-yields.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const last = buildLast();
const coat = buildTornCoat();
const start = startMethod(last);
const replyOf = (turn: string, letter: string) => findReply(coat, turn, letter) as Reply;
/** How often each act was done before, by the names of LAST. */
type Done = { readonly acknowledge?: number; readonly apologize?: number; readonly fix?: number };
const after = ({ acknowledge = 0, apologize = 0, fix = 0 }: Done): MethodState => [acknowledge, apologize, fix];
const evidenceOf = (turn: string, letter: string, done: Done = {}) => listEvidence(last, coat, after(done), replyOf(turn, letter));
const ordersOf = (turn: string, letter: string, done: Done) =>
  evidenceOf(turn, letter, done).flatMap((evidence) => (evidence.kind === 'order' ? [[evidence.rule, evidence.step, evidence.points]] : []));

test('a mark earns level x weight x 100 in its criterion’s step, and names the criterion’s sources', () => {
  expect(evidenceOf('sorry', 'a')).toEqual([
    { kind: 'mark', step: 'apologize', criterion: 'says_sorry', level: 3, points: 900, sources: ['HY-A1', 'HY-A2'] },
    { kind: 'mark', step: 'apologize', criterion: 'names_trouble', level: 3, points: 900, sources: ['KY-A4'] },
  ]);
});

test('an offer is judged on its five sides, from its data', () => {
  expect(evidenceOf('gesture', 'd').map((evidence) => evidence.kind === 'mark' && [evidence.criterion, evidence.level, evidence.points])).toEqual([
    ['gives_gladly', 1, 100],
    ['fits_loss', 3, 900],
    ['in_proportion', 3, 900],
    ['on_the_spot', 1, 200],
    ['no_effort', 0, 0],
    ['within_authority', 3, 600],
  ]);
});

test.each(['b', 'e'])('offering nothing, or handing over, earns nothing on any side (gesture.%s)', (letter) => {
  expect(evidenceOf('gesture', letter).map(({ points }) => points)).toEqual([0, 0, 0, 0, 0]);
});

test('a reply without marks, and a silence in any state, leave no evidence', () => {
  expect(evidenceOf('check', 'c')).toEqual([]);
});

test('a fix before anything was acknowledged keeps half of its points in solve', () => {
  expect(ordersOf('options', 'a', { apologize: 1 })).toEqual([['fix_before_acknowledgement', 'solve', -750]]);
  expect(ordersOf('options', 'b', {})).toEqual([['fix_before_acknowledgement', 'solve', -100]]);
  expect(ordersOf('options', 'a', { acknowledge: 1 })).toEqual([]);
});

test('a reply that acknowledges and fixes in one breath is in order', () => {
  const both: Reply = { ...replyOf('options', 'b'), acts: ['fix', 'acknowledge'] };
  expect(listEvidence(last, coat, start, both).filter(({ kind }) => kind === 'order')).toEqual([]);
});

test('a first apology after the fix keeps half of its points in apologize, a second one all', () => {
  expect(ordersOf('sorry', 'a', { fix: 1 })).toEqual([['apology_after_fix', 'apologize', -900]]);
  expect(ordersOf('sorry', 'a', { fix: 1, apologize: 1 })).toEqual([]);
  expect(ordersOf('sorry', 'a', { fix: 0 })).toEqual([]);
});

test('an apology in the very reply that fixes does not come after the fix', () => {
  expect(ordersOf('options', 'a', { acknowledge: 1 })).toEqual([]);
});

test('a third apology earns nothing and takes back one level of the lightest criterion (2 x 100)', () => {
  expect(ordersOf('sorry', 'b', { apologize: 1 })).toEqual([]);
  expect(ordersOf('sorry', 'b', { apologize: 2 })).toEqual([['third_apology', 'apologize', -500]]);
  expect(ordersOf('sorry', 'a', { apologize: 2 })).toEqual([['third_apology', 'apologize', -2000]]);
});

test('a fourth apology earns nothing and takes back nothing more', () => {
  expect(ordersOf('sorry', 'a', { apologize: 3 })).toEqual([['third_apology', 'apologize', -1800]]);
});

test('two rules about one step lower one after the other, never below nothing', () => {
  const strict = {
    ...last,
    rules: [
      { id: 'unheard', act: 'fix', when: { acknowledge: { max: 0 } }, step: 'solve', keep: 50, sources: ['HY-L1'] },
      { id: 'late', act: 'apologize', when: { fix: { min: 1 } }, step: 'solve', keep: 10, sources: ['HY-A1'] },
    ],
  };
  const points = listEvidence(strict, coat, after({ fix: 1 }), replyOf('options', 'a')).map((evidence) => evidence.points);
  expect(points).toEqual([900, 600, 300, -750, -675]);
});

test('points are the evidence summed by step', () => {
  expect(earnPoints(last, coat, after({ apologize: 2 }), replyOf('options', 'a'))).toEqual([0, -200, 750, 0, 0]);
});

test('points are worked out anew for another method and another scenario, even with the same reply', () => {
  const reply = replyOf('gesture', 'a');
  expect(earnPoints(last, coat, start, reply)).toEqual([0, 0, 0, 0, 3300]);
  // Money for money fits at 3 instead of 2: 3 x 100 more. Where it is beyond authority, nothing is earned.
  const moneyLost = { ...coat, complaint: { ...coat.complaint, loss: { kind: 'money' as const, value: 40 } } };
  expect(earnPoints(last, moneyLost, start, reply)).toEqual([0, 0, 0, 0, 3600]);
  const costly = { ...coat, complaint: { ...coat.complaint, policy: { limit: 1, allowed: [] } } };
  expect(earnPoints(last, costly, start, reply)).toEqual([0, 0, 0, 0, 0]);
  expect(earnPoints({ ...last, steps: last.steps.slice(4) }, coat, start, reply)).toEqual([3300]);
});
