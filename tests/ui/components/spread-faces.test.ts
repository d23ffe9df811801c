import { describe, expect, it } from 'vitest';
import { spreadFaces } from '../../../src/ui/components/spread-faces.ts';

describe('faces in a row', () => {
  it('stand at their moments while none comes too close to another', () => {
    expect(spreadFaces([0, 0.5, 1], 0.25)).toEqual([0, 0.5, 1]);
  });

  it('move on where the one before would be covered, and back where there is an end', () => {
    expect(spreadFaces([0, 0.125, 1], 0.25)).toEqual([0, 0.25, 1]);
    expect(spreadFaces([0, 0.5, 0.875, 1], 0.25)).toEqual([0, 0.5, 0.75, 1]);
  });

  it('share the way evenly where there are too many for it', () => {
    expect(spreadFaces([0, 0.125, 0.25, 0.5, 1], 0.5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('stand at the start where there is one alone', () => {
    expect(spreadFaces([0], 0.25)).toEqual([0]);
  });
});
