import { hashSentence } from './hash-sentence.ts';

/**
 * Short hash of read JSON, whatever the order of its keys: eight hexadecimal digits. Where an editor finds the schema is no
 * part of it.
 */
export function hashStructure(json: unknown): string {
  return hashSentence(JSON.stringify(json, sortKeys) ?? '');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$schema')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
