import type { Situation } from '../scoring/merge-roads.ts';
import type { SeenReply, Sign } from './signs.ts';

/** How much of a sign each reply of each situation has, in the order of a policy. */
export type Measured = { readonly sign: Sign; readonly values: Float64Array };

/** Measures all signs of all replies. @param size how many replies all situations have together */
export function measureSigns(
  signs: readonly Sign[],
  situations: readonly Situation[],
  size: number,
  see: (situation: Situation, choice: string) => SeenReply,
): Measured[] {
  const measured = signs.map((sign) => ({ sign, values: new Float64Array(size) }));
  const known = new Map<string, number[]>();
  for (const situation of situations) {
    for (const [index, choice] of situation.choices.entries()) {
      const key = `${situation.turn}.${choice}`;
      const seen = see(situation, choice);
      const before = known.get(key);
      const now = signs.map((sign, at) => (before === undefined || sign.byLine === true ? sign.measure(seen) : (before[at] ?? 0)));
      known.set(key, now);
      for (const [at, { values }] of measured.entries()) values[situation.first + index] = now[at] ?? 0;
    }
  }
  return measured;
}
