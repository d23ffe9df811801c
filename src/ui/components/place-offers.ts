/** An offer's place in the picture, as shares 0..1 of its width and height (both grow away from the corner at zero). */
export type OfferPlace = { readonly id: string; readonly x: number; readonly y: number };

/** What the picture must hold: the largest value and cost on its axes. */
export type OfferScale = { readonly maxValue: number; readonly maxCost: number };

type Placeable = { readonly id: string; readonly value: number; readonly cost: number };

/** Axes that reach a little beyond the furthest offer, the fair band and the limit, so that all of them can be seen. */
export function scaleOffers(offers: readonly Placeable[], fairHigh: number, limit: number): OfferScale {
  const furthest = (...amounts: readonly number[]): number => Math.max(1, ...amounts) * 1.12;
  return { maxValue: furthest(fairHigh, ...offers.map(({ value }) => value)), maxCost: furthest(limit, ...offers.map(({ cost }) => cost)) };
}

/**
 * Where each dot goes. Dots that would cover each other step aside to the right, by `apart` of the width (0..1):
 * the number on a dot must stay readable, and the legend gives the exact amounts.
 */
export function placeOffers(offers: readonly Placeable[], { maxValue, maxCost }: OfferScale, apart = 0.08): readonly OfferPlace[] {
  const placed: OfferPlace[] = [];
  const ordered = [...offers].sort((one, other) => one.value - other.value);
  for (const { id, value, cost } of ordered) {
    const y = cost / maxCost;
    let x = value / maxValue;
    while (placed.some((other) => Math.abs(other.x - x) < apart && Math.abs(other.y - y) < apart * 1.5)) x += apart / 4;
    placed.push({ id, x, y });
  }
  return offers.map(({ id }) => placed.find((place) => place.id === id) ?? { id, x: 0, y: 0 });
}
