import { describe, expect, it } from 'vitest';
import { angerBand, moodBand, trustBand } from '../../../src/ui/components/mood-band.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('the word for a mood', () => {
  it('names how much anger there is, from none to extreme', () => {
    expect(LEVELS.map(angerBand)).toEqual(['none', 'none', 'slight', 'slight', 'clear', 'clear', 'strong', 'strong', 'extreme', 'extreme', 'extreme']);
  });

  it('is one for both: anger speaks while there is enough of it, then trust', () => {
    expect([10, 7, 5].map((anger) => moodBand(anger, 10))).toEqual(['furious', 'angry', 'annoyed']);
    expect([0, 3, 4, 6, 7, 10].map((trust) => moodBand(2, trust))).toEqual(['wary', 'wary', 'calm', 'calm', 'friendly', 'friendly']);
  });

  it('names how much trust there is, from none to full, whichever way it moves', () => {
    expect(LEVELS.map(trustBand)).toEqual(['none', 'none', 'low', 'low', 'fair', 'fair', 'fair', 'firm', 'firm', 'full', 'full']);
  });
});
