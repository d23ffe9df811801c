import { describe, expect, it } from 'vitest';
import { placeOffers, scaleOffers } from '../../../src/ui/components/place-offers.ts';

const offer = (id: string, value: number, cost: number) => ({ id, value, cost });

describe('the scale of the offer picture', () => {
  it('reaches beyond the furthest offer, the fair band and the limit', () => {
    expect(scaleOffers([offer('a', 100, 20)], 50, 40).maxValue).toBeCloseTo(112);
    expect(scaleOffers([offer('a', 100, 20)], 50, 40).maxCost).toBeCloseTo(44.8);
    expect(scaleOffers([offer('a', 10, 60)], 50, 40).maxValue).toBeCloseTo(56);
  });

  it('is never empty', () => {
    expect(scaleOffers([], 0, 0)).toEqual({ maxValue: 1.12, maxCost: 1.12 });
  });
});

describe('the spots of the offer picture', () => {
  const scale = { maxValue: 100, maxCost: 100 };

  it('stand at value and cost', () => {
    expect(placeOffers([offer('a', 20, 50), offer('b', 80, 10)], scale)).toEqual([
      { id: 'a', x: 0.2, y: 0.5, badgeY: 0.5 },
      { id: 'b', x: 0.8, y: 0.1, badgeY: 0.1 },
    ]);
  });

  it('stay true where two are alike, and only the number of the dearer one rises until both can be read', () => {
    const [dearer, cheaper] = placeOffers([offer('a', 20, 50), offer('b', 21, 48)], scale);
    expect(cheaper).toEqual({ id: 'b', x: 0.21, y: 0.48, badgeY: 0.48 });
    expect([dearer?.x, dearer?.y]).toEqual([0.2, 0.5]);
    expect(dearer?.badgeY).toBeCloseTo(0.62);
  });

  it('stack the numbers of three alike', () => {
    const places = placeOffers([offer('a', 20, 50), offer('b', 20, 50), offer('c', 20, 50)], scale).map(({ badgeY }) => badgeY);
    expect(places[0]).toBe(0.5);
    expect(places[1]).toBeCloseTo(0.64);
    expect(places[2]).toBeCloseTo(0.78);
  });

  it('keep the order in which they were given', () => {
    expect(placeOffers([offer('dear', 90, 90), offer('cheap', 10, 10)], scale).map(({ id }) => id)).toEqual(['dear', 'cheap']);
  });
});
