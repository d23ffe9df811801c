import type { Arena, Prospect } from './arena.ts';
import { addHits, countHit, type Hits, NO_HITS } from './count-hits.ts';
import { type Sums, sumUp } from './fit-rule.ts';
import { type Direction, followSign } from './follow-sign.ts';
import { type Measured, measureSigns } from './measure-signs.ts';
import { openSight, type SignLanguage } from './see-replies.ts';
import { needsLists, type SeenReply, SIGNS } from './signs.ts';

const DIRECTIONS: readonly Direction[] = ['most', 'least'];

/** What following one sign gives on one scenario in one language. */
export type SignTrial = Prospect & {
  readonly sign: string;
  readonly direction: Direction;
  readonly hits: Hits;
  /** Its place among what was measured. */
  readonly at: number;
};

/** All signs tried on one scenario in one language. */
export type LanguageTrial = {
  readonly arena: Arena;
  readonly language: string;
  readonly signs: readonly SignTrial[];
  /** By the situations of the talk, and by its whole turns. */
  readonly measured: readonly Measured[];
  readonly whole: readonly Measured[];
  /** For rules that are fitted to several scenarios. */
  readonly sums: Sums;
  /** A reply as a turn shows it, to point at what gives it away. */
  readonly see: (turn: number, choice: string) => SeenReply;
};

/** Tries every sign, most and least of it. A language without lists is tried by the signs that need none. */
export function trySigns(arena: Arena, language: SignLanguage, sentences: Readonly<Record<string, string>>): LanguageTrial {
  const { scenario, situations, size, turns, best, random, foresee } = arena;
  const signs = SIGNS.filter((sign) => !needsLists(sign) || Object.keys(language.lists).length > 0);
  const see = openSight(language, scenario, sentences);
  const measured = measureSigns(signs, situations, size, see);
  const replies = turns.reduce((sum, { choices }) => sum + choices.length, 0);
  const whole = measureSigns(signs, turns, replies, see);
  const trials = measured.flatMap(({ sign, values }, index) =>
    DIRECTIONS.map((direction): SignTrial => {
      const policy = followSign(situations, values, direction);
      const counted = whole[index]?.values ?? new Float64Array(replies);
      const hits = turns.map((turn, at) => countHit(turn, counted, direction, best[at] ?? new Set())).reduce(addHits, NO_HITS);
      return { sign: sign.id, direction, hits, at: index, ...(policy === undefined ? random : foresee(policy)) };
    }),
  );
  return {
    arena,
    language: language.language,
    signs: trials,
    measured,
    whole,
    sums: sumUp(turns, whole, best),
    see: (turn, choice) => see(turns[turn] as (typeof turns)[number], choice),
  };
}
