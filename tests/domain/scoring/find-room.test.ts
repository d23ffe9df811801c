import { expect, test } from 'vitest';
import type { Offer } from '../../../src/domain/scenario/complaint-schema.ts';
import { findRoom, isWithinAuthority } from '../../../src/domain/scoring/find-room.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildTornCoat();
/** Limit 6, of which a little above reaches to 9 and well above to 15; the voucher (money) is the one allowed offer. */
const ROOM: { room: [number, number] } = { room: [1.5, 2.5] };
const complaint = { ...coat.complaint, policy: { limit: 6, allowed: ['voucher'] } };
const voucher: Offer = { id: 'voucher', kind: 'money', value: 10, cost: 4, when: 'now', condition: 'none' };
const findOf = (changes: Partial<Offer>, rules: { room?: [number, number] } = ROOM) => {
  const offer = { ...voucher, ...changes };
  const offers = offer.id === 'voucher' ? [offer] : [voucher, offer];
  return findRoom(rules, { complaint, offers }, offer);
};

test.each([
  ['on the list, at the limit', { cost: 6 }, 'within'],
  ['on the list, just above the limit', { cost: 6.01 }, 'little_above'],
  ['on the list, at one and a half times the limit', { cost: 9 }, 'little_above'],
  ['on the list, just above that', { cost: 9.01 }, 'well_above'],
  ['on the list, at two and a half times the limit', { cost: 15 }, 'well_above'],
  ['on the list, just above that too', { cost: 15.01 }, 'beyond'],
  ['of an allowed kind, not on the list, below the limit', { id: 'refund', cost: 1 }, 'little_above'],
  ['of an allowed kind, not on the list, a little above', { id: 'refund', cost: 9 }, 'little_above'],
  ['of an allowed kind, not on the list, well above', { id: 'refund', cost: 15 }, 'well_above'],
  ['of a kind that the list does not have, above the limit', { id: 'new_coat', kind: 'product', cost: 7 }, 'beyond'],
  ['of a kind that the list does not have, below the limit', { id: 'new_coat', kind: 'product', cost: 1 }, 'beyond'],
] as const)('an offer %s (%j) lies %s', (_name, changes, room) => {
  expect(findOf(changes)).toBe(room);
});

test('where the method does not speak of room, all above the limit or off the list is beyond', () => {
  expect([findOf({ cost: 6 }, {}), findOf({ cost: 6.01 }, {}), findOf({ id: 'refund', cost: 1 }, {})]).toEqual(['within', 'beyond', 'beyond']);
});

test('within authority is what is on the list and not above the limit, whatever room there is', () => {
  const costs = [6, 6.01].map((cost) => isWithinAuthority(complaint, { ...voucher, cost }));
  expect([...costs, isWithinAuthority(complaint, { ...voucher, id: 'refund', cost: 1 })]).toEqual([true, false, false]);
});
