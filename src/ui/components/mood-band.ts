/** Anger in words, from 0..10: two points a word, three at either end would hide the change that matters. */
export type AngerBand = 'calm' | 'uneasy' | 'annoyed' | 'angry' | 'furious';

/** Trust in words, from 0..10: each word is a level, never a movement, for trust falls as well. */
export type TrustBand = 'none' | 'low' | 'fair' | 'firm' | 'full';

/** The word for this much anger (0..10); its text is `anger_<band>` in the words of the parts. */
export function angerBand(anger: number): AngerBand {
  if (anger <= 1) return 'calm';
  if (anger <= 3) return 'uneasy';
  if (anger <= 5) return 'annoyed';
  return anger <= 7 ? 'angry' : 'furious';
}

/** The word for this much trust (0..10); its text is `trust_<band>` in the words of the parts. */
export function trustBand(trust: number): TrustBand {
  if (trust <= 1) return 'none';
  if (trust <= 3) return 'low';
  if (trust <= 6) return 'fair';
  return trust <= 8 ? 'firm' : 'full';
}
