import type { Sentences } from '../format/file-parts.ts';

/** Letters, spaces and signs that somebody reads in a second: 200 words of six in a minute, the same for long words and short ones. */
const LETTERS_A_SECOND = (200 * 6) / 60;

/** Seconds that somebody takes to choose a reply and send it, once all have been read. */
const SECONDS_A_REPLY = 4;

/** An estimate is no measurement: it is told in halves of a minute. */
const STEP = 30;

/**
 * How long a talk takes somebody who reads everything, in seconds, to the nearest half of a minute.
 * @param turns keys of the sentences that are read in each turn
 */
export function estimateSeconds(turns: readonly (readonly string[])[], sentences: Sentences): number {
  const letters = turns.flat().reduce((sum, key) => sum + (sentences[key] ?? '').length, 0);
  return Math.max(1, Math.round((letters / LETTERS_A_SECOND + turns.length * SECONDS_A_REPLY) / STEP)) * STEP;
}
