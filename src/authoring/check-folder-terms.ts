import type { Folder } from '../content/scenario-folder.ts';
import { checkTerms } from '../domain/format/check-terms.ts';
import type { Terms } from '../domain/format/terms-schema.ts';
import type { Problem, Reading } from '../domain/problem/problem.ts';

/** Where the words of a folder do not hold to the terms of their language; one without terms, or with terms that cannot be read, is not held to any. */
export function checkFolderTerms({ path, files }: Folder, terms: ReadonlyMap<string, Reading<Terms>>): Problem[] {
  return Object.entries(files).flatMap(([language, json]) => {
    const own = terms.get(language)?.value;
    return own === undefined ? [] : checkTerms(`${path}/${language}.json`, takeSentences(json), own.terms);
  });
}

/** The sentences of a words file that nobody has checked yet. */
function takeSentences(json: unknown): Readonly<Record<string, unknown>> {
  const sentences = typeof json === 'object' && json !== null && 'sentences' in json ? json.sentences : undefined;
  return typeof sentences === 'object' && sentences !== null ? { ...sentences } : {};
}
