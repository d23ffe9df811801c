import { isRead, type Reading } from '../problem/problem.ts';
import { readShape } from './read-shape.ts';
import { TERMS_FORMAT, type Terms, TermsSchema } from './terms-schema.ts';

/** The terms of a language, or everything that is wrong with their file. */
export function readTerms(file: string, json: unknown, language: string): Reading<Terms> {
  const reading = readShape(file, json, TERMS_FORMAT, TermsSchema);
  if (!isRead(reading) || reading.value.language === language) return reading;
  return { problems: [{ code: 'wrong_folder', file, path: ['language'], found: reading.value.language, expected: language }] };
}
