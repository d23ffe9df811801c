import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../src/ui/components/spread-labels.ts';

describe('two labels at the ends of their lines', () => {
  it('stay where they are while they are far apart', () => {
    expect(spreadLabels(2, 7, 1.5, 10)).toEqual([2, 7]);
  });

  it('move apart by the same amount when they would touch', () => {
    expect(spreadLabels(5, 4, 2, 10)).toEqual([5.5, 3.5]);
    expect(spreadLabels(4, 5, 2, 10)).toEqual([3.5, 5.5]);
  });

  it('put the first above the second where the lines end together', () => {
    expect(spreadLabels(6, 6, 2, 10)).toEqual([7, 5]);
  });

  it('stay inside the picture at the top and at the bottom', () => {
    expect(spreadLabels(10, 10, 2, 10)).toEqual([10, 8]);
    expect(spreadLabels(0, 0, 2, 10)).toEqual([2, 0]);
  });
});
