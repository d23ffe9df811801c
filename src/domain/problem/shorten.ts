/** What stands in a file, short enough for a line of a problem list. */
export function shorten(found: unknown): string {
  const text = typeof found === 'string' ? found : typeof found === 'object' && found !== null ? (Array.isArray(found) ? '[…]' : '{…}') : String(found);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
