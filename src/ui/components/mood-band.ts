/** Anger in words, from 0..10: two points a word, three at either end would hide the change that matters. */
export type AngerBand = 'none' | 'slight' | 'clear' | 'strong' | 'extreme';

/** Trust in words, from 0..10: each word is a level, never a movement, for trust falls as well. */
export type TrustBand = 'none' | 'low' | 'fair' | 'firm' | 'full';

/** How somebody is, from both: what one would say of a person who comes in like this. */
export type MoodBand = 'furious' | 'angry' | 'annoyed' | 'wary' | 'calm' | 'friendly';

/** The word for this much anger (0..10); its text is `angerLevel.<band>` in the words of the parts. */
export function angerBand(anger: number): AngerBand {
  if (anger <= 1) return 'none';
  if (anger <= 3) return 'slight';
  if (anger <= 5) return 'clear';
  return anger <= 7 ? 'strong' : 'extreme';
}

/** The word for this much trust (0..10); its text is `trustLevel.<band>` in the words of the parts. */
export function trustBand(trust: number): TrustBand {
  if (trust <= 1) return 'none';
  if (trust <= 3) return 'low';
  if (trust <= 6) return 'fair';
  return trust <= 8 ? 'firm' : 'full';
}

/** One word for a mood (anger and trust, 0..10 each): anger speaks as long as there is enough of it, then trust. Its text is `mood.<band>`. */
export function moodBand(anger: number, trust: number): MoodBand {
  if (anger >= 8) return 'furious';
  if (anger >= 6) return 'angry';
  if (anger >= 4) return 'annoyed';
  if (trust <= 3) return 'wary';
  return trust <= 6 ? 'calm' : 'friendly';
}
