import { describe, expect, it } from 'vitest';
import { angerBand, trustBand } from '../../../src/ui/components/mood-band.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('the word for a mood', () => {
  it('names anger from calm to furious', () => {
    expect(LEVELS.map(angerBand)).toEqual(['calm', 'calm', 'uneasy', 'uneasy', 'annoyed', 'annoyed', 'angry', 'angry', 'furious', 'furious', 'furious']);
  });

  it('names how much trust there is, from none to full, whichever way it moves', () => {
    expect(LEVELS.map(trustBand)).toEqual(['none', 'none', 'low', 'low', 'fair', 'fair', 'fair', 'firm', 'firm', 'full', 'full']);
  });
});
