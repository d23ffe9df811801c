import type { Problem } from '../problem/problem.ts';
import { findSlip } from './find-slip.ts';
import { judgeSlip } from './judge-slip.ts';
import type { Slip } from './slip.ts';
import { placeAt } from './text-place.ts';

/** Most slips of one file that are told: after so many it is something else altogether. */
const MOST_SLIPS = 20;
/** A text longer than this nobody has typed: what is wrong with it after the first place would be guessed. */
const LONGEST_TYPED = 1_000_000;

/**
 * Every slip in a text that is no JSON, as its author sees them: each is taken out of a copy before the text is read on, so that one slip is
 * not told as the many that a parser sees behind it.
 */
export function listSlips(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const shifts: { readonly at: number; readonly by: number }[] = [];
  /** A place of the copy as one of the text. */
  const toText = (at: number) => Math.min(text.length, Math.max(0, at - shifts.reduce((sum, shift) => (shift.at <= at ? sum + shift.by : sum), 0)));
  let copy = text;
  let last: Pick<Slip, 'at' | 'code'> = { at: -1, code: 'not_json' };
  for (let raw = findSlip(copy); raw !== undefined; raw = findSlip(copy)) {
    const { code, at, other, found, expected, repair } = judgeSlip(copy, raw);
    if (at === last.at && code === last.code) break;
    last = { at, code };
    const place = placeAt(text, toText(at), other === undefined ? undefined : toText(other));
    problems.push({ code, file, path: [], at: place, ...(found !== undefined && { found }), ...(expected !== undefined && { expected }) });
    if (repair === undefined || problems.length >= MOST_SLIPS || text.length > LONGEST_TYPED) break;
    copy = copy.slice(0, repair.from) + repair.put + copy.slice(repair.to);
    const by = repair.put.length - (repair.to - repair.from);
    if (by !== 0) shifts.push({ at: repair.from + repair.put.length, by });
  }
  return problems;
}
