/**
 * An offer's place in the picture, as shares 0..1 of its width and height, both growing away from the corner at zero.
 * `y` is true to the cost, `badgeY` is where its number stands: higher where another number is in the way.
 */
export type OfferPlace = { readonly id: string; readonly x: number; readonly y: number; readonly badgeY: number };

/** What the picture must hold: the largest value and cost on its axes. */
export type OfferScale = { readonly maxValue: number; readonly maxCost: number };

type Placeable = { readonly id: string; readonly value: number; readonly cost: number };

/** Closer than this, as shares of the width and height of the smallest picture, two numbers would cover each other. */
const APART = { x: 0.1, y: 0.14 } as const;

/** Axes that reach a little beyond the furthest offer, the fair band and the limit, so that all of them can be seen. */
export function scaleOffers(offers: readonly Placeable[], fairHigh: number, limit: number): OfferScale {
  const furthest = (...amounts: readonly number[]): number => Math.max(1, ...amounts) * 1.12;
  return { maxValue: furthest(fairHigh, ...offers.map(({ value }) => value)), maxCost: furthest(limit, ...offers.map(({ cost }) => cost)) };
}

/** Where each offer goes. The point never moves, for it is a figure; a number that would cover another rises above it. */
export function placeOffers(offers: readonly Placeable[], { maxValue, maxCost }: OfferScale): readonly OfferPlace[] {
  const places = new Map<string, OfferPlace>();
  for (const { id, value, cost } of [...offers].sort((one, other) => one.cost - other.cost)) {
    const x = value / maxValue;
    const y = cost / maxCost;
    const inTheWay = [...places.values()].filter((other) => Math.abs(other.x - x) < APART.x);
    let badgeY = y;
    while (inTheWay.some((other) => Math.abs(other.badgeY - badgeY) < APART.y)) badgeY += APART.y / 7;
    places.set(id, { id, x, y, badgeY });
  }
  return offers.flatMap(({ id }) => places.get(id) ?? []);
}
