import { expect, test } from 'vitest';
import { findReply } from '../../../src/domain/scenario/scenario-index.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { isLossMadeGood, listEvidence } from '../../../src/domain/scoring/list-evidence.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const full = buildFullLast();
const coat = buildGoodCoat();
const undue = plant(coat, ['complaint', 'gesture'], 'none_due');
const HEARD = [1, 0, 0];
const nothing = findReply(coat, 'gesture', 'b') as Reply;
const supervisor = findReply(coat, 'gesture', 'e') as Reply;

/** Five criteria of LAST judge offers, and weigh 3 + 3 + 2 + 1 + 2 = 11: a level is worth 1100. */
test.each([
  ['nothing', 'due', nothing, coat, 0, 0, ['HY-K1']],
  ['nothing', 'none_due', nothing, undue, 3, 3300, ['KY-K8']],
  ['supervisor', 'due', supervisor, coat, 1, 1100, ['HY-K5']],
  ['supervisor', 'none_due', supervisor, undue, 0, 0, ['KY-K8']],
] as const)('saying %s where a gesture is %s is judged as one, with words of its own', (said, gesture, reply, scenario, level, points, sources) => {
  expect(listEvidence(full, scenario, HEARD, reply)).toEqual([{ kind: 'without', step: 'compensate', said, gesture, level, points, sources }]);
});

test('what the author marked beside it counts on its own', () => {
  const evidence = listEvidence(full, undue, HEARD, { ...nothing, marks: { gives_gladly: 2 } });
  expect(evidence.map(({ kind, points }) => [kind, points])).toEqual([
    ['mark', 200],
    ['without', 3300],
  ]);
});

test('where the method has no words for it, level 0 is shown in all that judges an offer, even where none is due', () => {
  const evidence = listEvidence(buildLast(), undue, HEARD, nothing);
  expect(evidence.map((part) => part.kind === 'mark' && [part.criterion, part.level])).toEqual([
    ['fits_loss', 0],
    ['in_proportion', 0],
    ['on_the_spot', 0],
    ['no_effort', 0],
    ['within_authority', 0],
  ]);
});

test('an offer is judged on its sides, whatever words there are for making none', () => {
  const evidence = listEvidence(full, coat, HEARD, findReply(coat, 'gesture', 'a') as Reply);
  expect(evidence.map((part) => part.kind === 'mark' && [part.criterion, part.points])).toEqual([
    ['gives_gladly', 300],
    ['fits_loss', 600],
    ['in_proportion', 900],
    ['on_the_spot', 600],
    ['no_effort', 300],
    ['within_authority', 600],
  ]);
});

test('the loss is made good by a fix before the reply or in it; where the method asks for no act it always is', () => {
  const fixing: Reply = { ...nothing, acts: ['fix'] };
  expect([isLossMadeGood(full, [1, 0, 0], nothing), isLossMadeGood(full, [1, 0, 1], nothing), isLossMadeGood(full, [1, 0, 0], fixing)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(isLossMadeGood(buildLast(), [0, 0, 0], nothing)).toBe(true);
});

test('a gesture of attention is marked by what was made good when it came, this reply’s own acts among it', () => {
  const card = plant(coat, ['offers', 0], { id: 'voucher', kind: 'attention', value: 10, cost: 4, when: 'now', condition: 'none' });
  const give = findReply(card, 'gesture', 'a') as Reply;
  const fitOf = (state: readonly number[], reply: Reply) =>
    listEvidence(full, card, state, reply).flatMap((part) => (part.kind === 'mark' && part.criterion === 'fits_loss' ? [part.level] : []));
  expect([fitOf([1, 0, 0], give), fitOf([1, 0, 1], give), fitOf([1, 0, 0], { ...give, acts: ['fix'] })]).toEqual([[1], [3], [3]]);
});
