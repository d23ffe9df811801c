/** Which score of several talks the heat map shows; with the latest stands its change since the first. */
export type HeatMeasure = 'latest' | 'first' | 'best';

/** Score from which a cell has a colour: below it all are pale alike, and what is too low has a frame. */
const PALEST = 50;
/** Share of the accent at a score of 100, per cent: dark letters stay readable on it, and light ones in the dark. */
const STRONGEST = 46;

/** Share of the accent in the colour of a cell, per cent. */
export function toShade(score: number): number {
  return (Math.max(0, score - PALEST) / (100 - PALEST)) * STRONGEST;
}
