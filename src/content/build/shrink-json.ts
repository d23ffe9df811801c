/** Fields that translators and editors need and the app does not. */
const TOOL_FIELDS = ['madeFrom', '$schema'];

/**
 * The text of a JSON file without the spaces that only people need, and without what only tools read. Text that is not
 * JSON, or would lose a duplicate key on the way, stays as it is: the app's reader says what is wrong.
 */
export function shrinkJson(text: string): string {
  try {
    const json: unknown = JSON.parse(text);
    const length = text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) => (token.startsWith('"') ? token : '')).length;
    return JSON.stringify(json).length === length ? JSON.stringify(dropToolFields(json)) : text;
  } catch {
    return text;
  }
}

function dropToolFields(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => !TOOL_FIELDS.includes(key)));
}
