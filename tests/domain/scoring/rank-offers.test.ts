import { expect, test } from 'vitest';
import type { Offer } from '../../../src/domain/scenario/complaint-schema.ts';
import { rankOffers } from '../../../src/domain/scoring/rank-offers.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { buildDoorScenario, DOOR } from '../../builders/made-up-method.ts';
import { plant } from '../../builders/plant.ts';

const full = buildFullLast();
const coat = buildGoodCoat();
const rank = (scenario = coat) => rankOffers(full, scenario).map(({ id }) => id);

/** Level x weight of fit 3, proportion 3, promptness 2, effort 1 and authority 2. */
test('offers are ranked by the levels that they show and what those weigh', () => {
  // voucher 6 + 9 + 6 + 3 + 6 = 30. mending 9 + 9 + 2 + 0 + 6 = 26. new_coat 9 + 3 + 6 + 3 + 0 = 21.
  expect(rank()).toEqual(['voucher', 'mending', 'new_coat']);
});

test('what is not the agent’s to give comes last, however well it fits', () => {
  // At a fair worth of 20 the new coat shows 9 + 9 + 6 + 3 + 0 = 27, which is more than the mending.
  expect(rank(plant(coat, ['offers', 1, 'value'], 20))).toEqual(['voucher', 'mending', 'new_coat']);
  // At a cost of 9, a little above the limit of 6 in an allowed kind, it is the agent’s: 9 + 9 + 6 + 3 + 4 = 31.
  const near = { value: 20, cost: 9 };
  expect(rank({ ...coat, offers: coat.offers.map((offer): Offer => (offer.id === 'new_coat' ? { ...offer, ...near } : offer)) })).toEqual([
    'new_coat',
    'voucher',
    'mending',
  ]);
});

test('a gesture of attention is ranked as it fits once the loss is made good', () => {
  // The voucher as a card: 9 + 9 + 6 + 3 + 6 = 33, and 27 before the loss was made good. The mending, if it were now: 9 + 9 + 6 + 0 + 6 = 30.
  const card = plant(plant(coat, ['offers', 0, 'kind'], 'attention'), ['offers', 2, 'when'], 'now');
  expect(rank(card)).toEqual(['voucher', 'mending', 'new_coat']);
});

test('a method that judges no offers leaves them as they are', () => {
  expect(rankOffers(DOOR, { ...buildDoorScenario(), offers: coat.offers })).toEqual(coat.offers);
});
