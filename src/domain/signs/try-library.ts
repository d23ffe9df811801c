import type { Prospect } from './arena.ts';
import { addHits, type Hits, NO_HITS } from './count-hits.ts';
import { addSums, fitRule, followRule, takeSums } from './fit-rule.ts';
import type { Direction } from './follow-sign.ts';
import type { LanguageTrial } from './try-signs.ts';

/** What a sign gives over all scenarios of a language. */
export type LibrarySign = {
  readonly sign: string;
  readonly direction: Direction;
  /** Mean of what it scores above picking at random. */
  readonly above: number;
  readonly hits: Hits;
};

/** Everything tried in one language. */
export type LibraryTrial = {
  readonly language: string;
  readonly trials: readonly LanguageTrial[];
  readonly signs: readonly LibrarySign[];
  /** What a rule gives on each scenario that was fitted to all others; none where there is only one. */
  readonly rules: readonly Prospect[];
};

/** Looks at one language over all of its scenarios. @param trials of this language, at least one */
export function tryLibrary(trials: readonly LanguageTrial[]): LibraryTrial {
  const [first] = trials;
  const signs = (first?.signs ?? []).map(({ sign, direction }, index): LibrarySign => {
    const all = trials.flatMap(({ signs: tried }) => tried[index] ?? []);
    const above = meanOf(trials.map(({ signs: tried, arena }) => (tried[index]?.score ?? 0) - arena.random.score));
    return { sign, direction, above, hits: all.map(({ hits }) => hits).reduce(addHits, NO_HITS) };
  });
  return { language: first?.language ?? '', trials, signs, rules: trials.length < 2 ? [] : leaveOneOut(trials) };
}

/** Fits a rule to all scenarios but one and tries it on that one, for each of them. */
function leaveOneOut(trials: readonly LanguageTrial[]): Prospect[] {
  const all = trials.map(({ sums }) => sums).reduce(addSums);
  return trials.map(({ arena, measured, sums }) => arena.foresee(followRule(arena.situations, measured, fitRule(takeSums(all, sums)))));
}

/** What fitted rules score above picking at random, by scenario. */
export function listAbove({ trials, rules }: Pick<LibraryTrial, 'trials' | 'rules'>): number[] {
  return rules.map(({ score }, index) => score - (trials[index]?.arena.random.score ?? 0));
}

/** Mean of numbers, 0 of none. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
