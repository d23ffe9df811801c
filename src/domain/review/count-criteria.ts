import { type Decisions, STANDING } from './decisions.ts';

/** How often a criterion could have been shown, and was not. */
export type CriterionCount = { readonly criterion: string; readonly chances: number; readonly missed: number };

/**
 * Criteria by how often they were missed, the most first; of two alike the one with fewer chances. A chance is a move at which the key shows it.
 * @param least standing of the talks that count
 */
export function countCriteria(
  { talk, standing, chanceFrom, chance, isMissed, criteria, size }: Decisions,
  least: number = STANDING.assessed,
): CriterionCount[] {
  const chances = new Uint32Array(criteria.length);
  const missed = new Uint32Array(criteria.length);
  for (let row = 0; row < size; row += 1) {
    if ((standing[talk[row] as number] as number) < least) continue;
    for (let at = chanceFrom[row] as number; at < (chanceFrom[row + 1] as number); at += 1) {
      const criterion = chance[at] as number;
      chances[criterion] = (chances[criterion] as number) + 1;
      missed[criterion] = (missed[criterion] as number) + (isMissed[at] as number);
    }
  }
  return criteria
    .map((criterion, index): CriterionCount => ({ criterion, chances: chances[index] as number, missed: missed[index] as number }))
    .filter((count) => count.chances > 0)
    .sort((a, b) => b.missed - a.missed || a.chances - b.chances);
}
