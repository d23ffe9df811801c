import type { Mood } from '../../../domain/conversation/build-transcript.ts';
import { moodBand } from '../../components/mood-band.ts';

/** The moments at which a face stands along the curve, by their places: the start, wherever another word is right for the mood, and the end. */
export function placeFaces(moods: readonly Mood[]): number[] {
  const bands = moods.map(({ anger, trust }) => moodBand(anger, trust));
  return bands.flatMap((band, index) => (index === 0 || index === bands.length - 1 || band !== bands[index - 1] ? [index] : []));
}
