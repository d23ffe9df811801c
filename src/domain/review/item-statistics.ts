import { type Decisions, letterOf, NO_REPLY, REPLY_NUMBERS, STANDING } from './decisions.ts';
import type { PlayedScenario } from './played-scenario.ts';

/**
 * Share of the answers from which a wrong reply works as one: “non-functioning” is what fewer than 5 % choose (Haladyna & Downing 1993, Educational and
 * Psychological Measurement 53, 999–1010; Tarrant, Ware & Mohammed 2009, BMC Medical Education 9:40, doi 10.1186/1472-6920-9-40).
 */
const WORKING = 0.05;

/** A reply at a turn among first assessed talks; one that nobody chose is not listed. */
export type ReplyStatistics = {
  readonly choice: string;
  readonly count: number;
  readonly share: number;
  /** Chosen against the key more often than as it. */
  readonly isWrong: boolean;
  /** A wrong one that enough people take. */
  readonly isWorking: boolean;
};

/** How well a turn tells people apart. */
export type ItemStatistics = {
  readonly scenario: PlayedScenario;
  readonly turn: string;
  readonly answers: number;
  /** Share of the answers that were the key (facility; Moodle, “Quiz statistics calculations”). Absent: too few answers. */
  readonly facility?: number;
  /**
   * Item-rest correlation: Pearson’s r of the answer, 1 for the key and 0 for any other, and the share of keys among the same talk’s other answers
   * (the corrected item-total correlation; Moosbrugger & Kelava 2020). The share stands for the sum because not all roads have the same turns.
   * Absent: too few answers, or one of the two is the same for everybody.
   */
  readonly discrimination?: number;
  /** The most chosen first; absent: too few answers. */
  readonly replies?: readonly ReplyStatistics[];
};

/** Figures of every item, in the order of the table’s. @param fewest answers below which none is given */
export function listItemStatistics(decisions: Decisions, fewest: number): ItemStatistics[] {
  const sums = sumItems(decisions);
  return decisions.items.map((_, item) => toItemStatistics(decisions, sums, item, fewest));
}

/** What is summed over the answers at each item: x is the answer, y the share of keys in the rest of the talk. */
type Sums = {
  readonly counts: Uint32Array;
  readonly against: Uint32Array;
  readonly n: Float64Array;
  readonly xy: Record<'x' | 'y' | 'yy' | 'xy', Float64Array>;
};

function sumItems({ items, talks, standing, rowFrom, item, choice, better }: Decisions): Sums {
  const table = () => new Float64Array(items.length);
  const sums: Sums = {
    counts: new Uint32Array(items.length * REPLY_NUMBERS),
    against: new Uint32Array(items.length * REPLY_NUMBERS),
    n: table(),
    xy: { x: table(), y: table(), yy: table(), xy: table() },
  };
  const add = (to: Float64Array | Uint32Array, at: number, value: number) => {
    to[at] = (to[at] as number) + value;
  };
  for (let talk = 0; talk < talks.length; talk += 1) {
    if (standing[talk] !== STANDING.first) continue;
    const [from, to] = [rowFrom[talk] as number, rowFrom[talk + 1] as number];
    let keys = 0;
    for (let row = from; row < to; row += 1) keys += better[row] === NO_REPLY ? 1 : 0;
    for (let row = from; row < to; row += 1) {
      const at = item[row] as number;
      const x = better[row] === NO_REPLY ? 1 : 0;
      add(sums.counts, at * REPLY_NUMBERS + (choice[row] as number), 1);
      add(sums.against, at * REPLY_NUMBERS + (choice[row] as number), 1 - x);
      // A talk of one answer has no rest to compare it with.
      if (to - from < 2) continue;
      const y = (keys - x) / (to - from - 1);
      add(sums.n, at, 1);
      add(sums.xy.x, at, x);
      add(sums.xy.y, at, y);
      add(sums.xy.yy, at, y * y);
      add(sums.xy.xy, at, x * y);
    }
  }
  return sums;
}

function toItemStatistics({ items, scenarios }: Decisions, sums: Sums, item: number, fewest: number): ItemStatistics {
  const { scenario = 0, turn = '' } = items[item] ?? {};
  const given = Array.from({ length: REPLY_NUMBERS }, (_, reply) => ({ reply, count: sums.counts[item * REPLY_NUMBERS + reply] ?? 0 }));
  const answers = given.reduce((sum, { count }) => sum + count, 0);
  const head = { scenario: scenarios[scenario] as PlayedScenario, turn, answers };
  if (answers < fewest) return head;
  const replies = given
    .filter(({ count }) => count > 0)
    .map(({ reply, count }): ReplyStatistics => {
      const isWrong = 2 * (sums.against[item * REPLY_NUMBERS + reply] ?? 0) > count;
      const share = count / answers;
      return { choice: letterOf(reply) ?? 'silence', count, share, isWrong, isWorking: isWrong && share >= WORKING };
    })
    .sort((a, b) => b.count - a.count);
  const against = given.reduce((sum, { reply }) => sum + (sums.against[item * REPLY_NUMBERS + reply] ?? 0), 0);
  const discrimination = correlate(sums, item);
  return { ...head, facility: (answers - against) / answers, ...(discrimination !== undefined && { discrimination }), replies };
}

/** Variances below this are none: sums of shares are not exact in binary. */
const ROUNDING = 1e-9;

/** Pearson’s r. Answers are 0 or 1, so that their squares sum to what they do. */
function correlate({ n, xy }: Sums, item: number): number | undefined {
  const [count, x, y] = [n[item] ?? 0, xy.x[item] ?? 0, xy.y[item] ?? 0];
  const [spreadX, spreadY] = [count * x - x * x, count * (xy.yy[item] ?? 0) - y * y];
  if (spreadX < ROUNDING || spreadY < ROUNDING) return undefined;
  return (count * (xy.xy[item] ?? 0) - x * y) / Math.sqrt(spreadX * spreadY);
}
