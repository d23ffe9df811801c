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

describe('the dots of the offer picture', () => {
  const scale = { maxValue: 100, maxCost: 100 };

  it('stand at value and cost', () => {
    expect(placeOffers([offer('a', 20, 50), offer('b', 80, 10)], scale)).toEqual([
      { id: 'a', x: 0.2, y: 0.5 },
      { id: 'b', x: 0.8, y: 0.1 },
    ]);
  });

  it('step aside from each other until both can be read', () => {
    const [first, second] = placeOffers([offer('a', 20, 50), offer('b', 20, 50)], scale, 0.08);
    expect(first?.x).toBe(0.2);
    expect(second?.x).toBeCloseTo(0.28);
    expect(second?.y).toBe(0.5);
  });

  it('keep the order in which they were given', () => {
    expect(placeOffers([offer('dear', 90, 90), offer('cheap', 10, 10)], scale).map(({ id }) => id)).toEqual(['dear', 'cheap']);
  });
});
