import { closest, distance } from 'fastest-levenshtein';

/** The valid id that a mistyped one most likely meant, or undefined when none is near (“did you mean”). */
export function findNearest(typed: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0 || typed.length > 60) return undefined;
  const nearest = closest(typed, valid);
  return distance(typed, nearest) <= Math.max(2, Math.floor(typed.length / 3)) ? nearest : undefined;
}
