import type { OffsetAt } from '../report.ts';
import { toLocalTime, toOffsetText } from '../to-local-time.ts';

/** A moment as three cells: on the reader’s clock, how far that is ahead of UTC, and in UTC, by which rows sort across summer time and zones. */
export type MomentCells = { readonly local: string; readonly offset: string; readonly utc: string };

/** The three cells of a moment; undefined where there was none. */
export function toMomentCells(moment: string | undefined, offsetAt: OffsetAt): MomentCells | undefined {
  if (moment === undefined) return undefined;
  const minutes = offsetAt(moment);
  return { local: toLocalTime(moment, minutes), offset: toOffsetText(minutes), utc: moment };
}
