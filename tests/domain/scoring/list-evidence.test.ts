import { expect, test } from 'vitest';
import { type ConversationState, startConversation } from '../../../src/domain/conversation/conversation-state.ts';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { listEvidence } from '../../../src/domain/scoring/list-evidence.ts';
import { earnPoints } from '../../../src/domain/scoring/step-points.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const last = buildLast();
const coat = buildTornCoat();
const start = startConversation(coat);
const replyOf = (turn: string, letter: string) => findReply(coat, turn, letter) as Reply;
const evidenceOf = (turn: string, letter: string, changes: Partial<ConversationState> = {}) =>
  listEvidence(last, coat, { ...start, at: turn, ...changes }, replyOf(turn, letter));
const ordersOf = (turn: string, letter: string, changes: Partial<ConversationState>) =>
  evidenceOf(turn, letter, changes).flatMap((evidence) => (evidence.kind === 'order' ? [[evidence.rule, evidence.step, evidence.points]] : []));

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
  expect(ordersOf('options', 'a', { apologies: 1 })).toEqual([['fix_before_acknowledgement', 'solve', -750]]);
  expect(ordersOf('options', 'b', {})).toEqual([['fix_before_acknowledgement', 'solve', -100]]);
  expect(ordersOf('options', 'a', { acknowledged: true })).toEqual([]);
});

test('a reply that acknowledges and fixes in one breath is in order', () => {
  const both: Reply = { ...replyOf('options', 'b'), acts: ['fix', 'acknowledge'] };
  expect(listEvidence(last, coat, start, both).filter(({ kind }) => kind === 'order')).toEqual([]);
});

test('a first apology after the fix keeps half of its points in apologize, a second one all', () => {
  expect(ordersOf('sorry', 'a', { fixed: true })).toEqual([['apology_after_fix', 'apologize', -900]]);
  expect(ordersOf('sorry', 'a', { fixed: true, apologies: 1 })).toEqual([]);
  expect(ordersOf('sorry', 'a', { fixed: false })).toEqual([]);
});

test('an apology in the very reply that fixes does not come after the fix', () => {
  expect(ordersOf('options', 'a', { acknowledged: true })).toEqual([]);
});

test('a third apology earns nothing and takes back one level of the lightest criterion (2 x 100)', () => {
  expect(ordersOf('sorry', 'b', { apologies: 1 })).toEqual([]);
  expect(ordersOf('sorry', 'b', { apologies: 2 })).toEqual([['third_apology', 'apologize', -500]]);
  expect(ordersOf('sorry', 'a', { apologies: 2 })).toEqual([['third_apology', 'apologize', -2000]]);
});

test('a fourth apology earns nothing and takes back nothing more', () => {
  expect(ordersOf('sorry', 'a', { apologies: 3 })).toEqual([['third_apology', 'apologize', -1800]]);
});

test('two rules about one step lower one after the other, never below nothing', () => {
  const strict = {
    ...last,
    orderRules: [
      { id: 'fix_before_acknowledgement', act: 'fix', step: 'solve', keep: 50, takesBack: 0, sources: ['HY-L1'] },
      { id: 'apology_after_fix', act: 'apologize', step: 'solve', keep: 10, takesBack: 0, sources: ['HY-A1'] },
    ] satisfies typeof last.orderRules,
  };
  const points = listEvidence(strict, coat, { ...start, fixed: true }, replyOf('options', 'a')).map((evidence) => evidence.points);
  expect(points).toEqual([900, 600, 300, -750, -675]);
});

test('points are the evidence summed by step', () => {
  expect(earnPoints(last, coat, { ...start, apologies: 2 }, replyOf('options', 'a'))).toEqual([0, -200, 750, 0, 0]);
});

test('points are worked out anew for another method and another scenario, even with the same reply', () => {
  const reply = replyOf('gesture', 'a');
  expect(earnPoints(last, coat, start, reply)).toEqual([0, 0, 0, 0, 3300]);
  const costly = { ...coat, complaint: { ...coat.complaint, policy: { limit: 1, allowed: [] } } };
  expect(earnPoints(last, costly, start, reply)).toEqual([0, 0, 0, 0, 2700]);
  expect(earnPoints({ ...last, steps: last.steps.slice(4) }, coat, start, reply)).toEqual([3300]);
});
