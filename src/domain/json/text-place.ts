import type { TextPlace } from '../problem/problem.ts';

/** Most letters of a line that are shown; half of them stand before the place. */
const LONGEST_EXCERPT = 100;

/**
 * Where a place in a text is, for somebody who looks for it in an editor: line and column from 1, and the line itself, or the part
 * of it round the place. @param otherOffset another place that has to do with it
 */
export function placeAt(text: string, offset: number, otherOffset?: number): TextPlace {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const line = /[^\r\n]*/.exec(text.slice(start, offset + LONGEST_EXCERPT))?.[0] ?? '';
  const column = offset - start;
  const from = column > LONGEST_EXCERPT / 2 ? column - LONGEST_EXCERPT / 2 : 0;
  const shown = line.slice(from, from + LONGEST_EXCERPT);
  const isCutOff = from + LONGEST_EXCERPT < line.length || /^[^\r\n]/.test(text.slice(start + line.length, start + line.length + 1));
  return {
    line: countLines(before),
    column: column + 1,
    // A tab is as wide as an editor likes; the mark below has to stand under its place.
    excerpt: `${from > 0 ? '…' : ''}${shown.replace(/\s/g, ' ')}${isCutOff ? '…' : ''}`.trimEnd(),
    mark: column - from + (from > 0 ? 1 : 0),
    ...(otherOffset !== undefined && { otherLine: countLines(text.slice(0, otherOffset)) }),
  };
}

function countLines(before: string): number {
  return before.split(/\r\n|\r|\n/).length;
}
