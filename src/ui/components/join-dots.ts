/**
 * Short facts as one line, “Free dessert · costs 900 AMD”. Where it breaks, the dot stays at the end of what precedes it:
 * the space before it does not break. A fact without words has no dot either, but for the first: then the line goes on from what stands before it.
 */
export function joinDots(...facts: readonly string[]): string {
  return facts.filter((fact, place) => place === 0 || fact !== '').join('\u00A0· ');
}
