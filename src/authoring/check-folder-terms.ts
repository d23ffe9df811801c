import type { Folder } from '../content/scenario-folder.ts';
import { checkTerms } from '../domain/format/check-terms.ts';
import type { Terms } from '../domain/format/terms-schema.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';

/**
 * What is wrong with the files of terms, and where the words of a folder do not hold to them. A language without
 * terms, or with terms that cannot be read, is not held to any.
 */
export function checkFolderTerms(folders: readonly Folder[], terms: ReadonlyMap<string, Reading<Terms>>): Problem[] {
  const words = folders.flatMap(({ path, files }) => Object.entries(files).map(([name, json]) => ({ name, file: `${path}/${name}.json`, json })));
  return [...terms].flatMap(([language, reading]) => {
    if (!isRead(reading)) return reading.problems;
    const own = words.filter(({ name }) => name === language);
    return own.flatMap(({ file, json }) => checkTerms(file, takeSentences(json), reading.value.terms));
  });
}

/** The sentences of a words file that nobody has checked yet. */
function takeSentences(json: unknown): Readonly<Record<string, unknown>> {
  const sentences = typeof json === 'object' && json !== null && 'sentences' in json ? json.sentences : undefined;
  return typeof sentences === 'object' && sentences !== null ? { ...sentences } : {};
}
