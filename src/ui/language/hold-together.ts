/**
 * A date that breaks over lines keeps each number with the word that says what it counts: 2026 թ., 21 Nov, 11-р, 21-ноя.
 * Spaces and hyphens between the two become such as do not break; Intl and its tables have plain ones.
 */
export function holdTogether(date: string): string {
  return date.replace(/(?<=\d)[ -](?=\p{L})/gu, (joint) => (joint === ' ' ? '\u00a0' : '\u2011'));
}
