/**
 * Short facts as one line, “Free dessert · costs 900 AMD”. Where it breaks, the dot stays at the end of what precedes it:
 * the space before it does not break.
 */
export function joinDots(...facts: readonly string[]): string {
  return facts.join('\u00A0· ');
}
