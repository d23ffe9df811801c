import { describe, expect, it } from 'vitest';
import { browPath, eyePath, faceGeometry, lidPath, mouthPath, upperLip } from '../../../src/ui/components/face-geometry.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const commandsOf = (path: string): string => path.replace(/[^A-Za-z]/g, '');

describe('the geometry of a face', () => {
  it.each(LEVELS)('brings the inner brows down with every point of anger, at trust %i', (trust) => {
    const heights = LEVELS.map((anger) => faceGeometry(anger, trust).brow.inner);
    expect(heights.slice(1).every((height, index) => height > (heights[index] ?? Number.NaN))).toBe(true);
  });

  it.each(LEVELS)('lifts the corners of the mouth with every point of trust, at anger %i', (anger) => {
    const heights = LEVELS.map((trust) => faceGeometry(anger, trust).mouth.corner);
    expect(heights.slice(1).every((height, index) => height < (heights[index] ?? Number.NaN))).toBe(true);
  });

  it.each(LEVELS)('lets no point of anger cool the flush of a face that trusts little, at trust %i', (trust) => {
    const flushes = LEVELS.map((anger) => faceGeometry(anger, Math.min(trust, 5)).flush);
    expect(flushes.slice(1).every((flush, index) => flush > (flushes[index] ?? Number.NaN))).toBe(true);
  });

  it('keeps the mouth shut in everyday moods and opens it in rage and in delight', () => {
    expect(faceGeometry(5, 5).mouth.open).toBe(0);
    expect(faceGeometry(7, 2).mouth.open).toBe(0);
    expect(faceGeometry(10, 0).mouth.open).toBeCloseTo(9);
    expect(faceGeometry(0, 10).mouth.open).toBeCloseTo(6);
  });

  it('smiles in delight and turns the mouth down in rage', () => {
    const delighted = faceGeometry(0, 10);
    const furious = faceGeometry(10, 0);
    expect(delighted.mouth.corner).toBeLessThan(upperLip(delighted));
    expect(furious.mouth.corner).toBeGreaterThan(upperLip(furious));
  });

  it('treats a mood outside 0 to 10 as the nearest end', () => {
    expect(faceGeometry(14, -3)).toEqual(faceGeometry(10, 0));
  });

  it('draws every mood with the same path commands, so that one can turn into the other', () => {
    const moods = LEVELS.flatMap((anger) => LEVELS.map((trust) => faceGeometry(anger, trust)));
    for (const draw of [browPath, eyePath, lidPath, mouthPath]) {
      expect(new Set(moods.map((mood) => commandsOf(draw(mood)))).size).toBe(1);
    }
  });

  it('keeps the eyes open in every mood', () => {
    for (const anger of LEVELS) for (const trust of LEVELS) expect(faceGeometry(anger, trust).eye.upper).toBeGreaterThan(4);
  });
});
