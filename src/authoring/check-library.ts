import { type Folder, findMethod, nameMethod, toScenarioFiles } from '../content/scenario-folder.ts';
import { checkScenarioFiles, type ScenarioCheck } from '../domain/checks/check-scenario-files.ts';
import { checkTranslation } from '../domain/format/check-translation.ts';
import { checkWording } from '../domain/format/check-wording.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { METHODS_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import type { Method } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import type { Spoken } from '../domain/signs/try-languages.ts';
import { checkFolderTerms } from './check-folder-terms.ts';
import { checkLibrarySigns } from './check-library-signs.ts';
import type { CheckedPart } from './checked-part.ts';
import { readLibraryFile } from './read-library-file.ts';
import { listFolders, readFolder, readFolders } from './read-scenario-folders.ts';
import { readTermFiles, tellTermFiles } from './read-term-files.ts';

/**
 * Checks what lies below a folder that is laid out as `scenarios/`, and gives what it saw one by one: the file about the library and the terms,
 * the methods, the scenarios, and what their form gives away. @param only ids of scenarios to keep to, with their methods; all when empty
 */
export async function* checkParts(root: string, only: readonly string[] = []): AsyncGenerator<CheckedPart> {
  if (only.length === 0) yield { files: 1, problems: (await readLibraryFile(root)).problems };
  const terms = await readTermFiles(root);
  yield tellTermFiles(terms);
  const names = (await listFolders(root, SCENARIOS_FOLDER)).filter((name) => only.length === 0 || only.includes(name));
  const folders = names.map((name) => readFolder(root, SCENARIOS_FOLDER, name));
  const used = new Set((await Promise.all(folders)).map((folder) => nameMethod(folder)));
  const hold = <Part extends CheckedPart & { readonly folder: Folder }>(part: Part): Part => ({
    ...part,
    problems: [...part.problems, ...checkFolderTerms(part.folder, terms)],
  });
  const methods = (await readFolders(root, METHODS_FOLDER)).map((folder) => hold(checkMethodFolder(folder)));
  for (const part of methods) if (only.length === 0 || used.has(part.folder.name)) yield part;
  const arenas: Pick<NonNullable<ScenarioCheck['counted']>, 'arena' | 'words'>[] = [];
  for (const folder of folders) {
    const part = hold(checkScenarioFolder(await folder, methods));
    const { counted, ...told } = part;
    if (counted !== undefined) arenas.push({ arena: counted.arena, words: counted.words });
    yield told;
  }
  const spoken = Object.fromEntries(methods.flatMap(({ method, words = {} }) => (method === undefined ? [] : [[method.id, words]])));
  yield* checkLibrarySigns(root, arenas, spoken, only.length === 0);
}

/** All of `checkParts` together. */
export async function checkLibrary(root: string): Promise<{ files: number; problems: readonly Problem[]; facts: readonly string[] }> {
  const parts: CheckedPart[] = [];
  for await (const part of checkParts(root)) parts.push(part);
  return {
    files: parts.reduce((sum, { files }) => sum + files, 0),
    problems: parts.flatMap(({ problems }) => problems),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}

type MethodPart = CheckedPart & { readonly folder: Folder; readonly method?: Method; readonly words?: Spoken };

function checkMethodFolder(folder: Folder): MethodPart {
  const { name, path, problems: unread } = folder;
  const { method: structure, ...words } = folder.files;
  const file = `${path}/method.json`;
  const part = { folder, files: folder.texts?.size ?? 0 };
  if (structure === undefined) return { ...part, problems: addMissing(folder, file) };
  const reading = readMethod(file, structure);
  if (!isRead(reading)) return { ...part, problems: [...unread, ...reading.problems] };
  const method = reading.value;
  const source = readMethodWords(`${path}/${SOURCE_LANGUAGE}.json`, words[SOURCE_LANGUAGE], method, SOURCE_LANGUAGE);
  const spoken: Record<string, Readonly<Record<string, string>>> = {};
  const problems = Object.entries(words).flatMap(([language, json]): readonly Problem[] => {
    const translated = readMethodWords(`${path}/${language}.json`, json, method, language);
    if (!isRead(translated)) return translated.problems;
    spoken[language] = translated.value.sentences;
    const wording = checkWording(`${path}/${language}.json`, translated.value.sentences);
    return language === SOURCE_LANGUAGE || !isRead(source)
      ? wording
      : [...wording, ...checkTranslation(`${path}/${language}.json`, source.value, translated.value)];
  });
  const english = words[SOURCE_LANGUAGE] === undefined ? addMissing(folder, `${path}/${SOURCE_LANGUAGE}.json`) : unread;
  const place: Problem[] = method.id === name ? [] : [{ code: 'wrong_folder', file, path: ['id'], found: method.id, expected: name }];
  return { ...part, method, words: spoken, problems: [...english, ...problems, ...place] };
}

type ScenarioPart = CheckedPart & Pick<ScenarioCheck, 'counted'> & { readonly folder: Folder };

function checkScenarioFolder(folder: Folder, methods: readonly MethodPart[]): ScenarioPart {
  const file = `${folder.path}/scenario.json`;
  const part = { folder, files: folder.texts?.size ?? 0 };
  if (folder.files.scenario === undefined) return { ...part, problems: addMissing(folder, file) };
  const readable = methods.filter(({ method, folder: { name } }) => method !== undefined || name === nameMethod(folder));
  const method = findMethod(folder, readable, ({ folder: { name } }) => name)?.method;
  if (method === undefined) {
    const facts = [`${folder.name}: not checked, because its method cannot be read`];
    return methods.length > 0
      ? { ...part, problems: folder.problems, facts }
      : { ...part, problems: [{ code: 'missing_file', file: METHODS_FOLDER, path: [] }] };
  }
  const { counted, problems } = checkScenarioFiles(toScenarioFiles(folder), folder.name, method);
  // What is there but cannot be read has been told as that, and is not missing.
  const unread = new Set(folder.problems.map((problem) => problem.file));
  const others = problems.filter(({ code, file: other }) => code !== 'missing_file' || !unread.has(other));
  return { ...part, problems: [...folder.problems, ...others], ...(counted !== undefined && { counted, facts: [describe(counted)] }) };
}

/** What is wrong with a folder without its first file: that this is not there, unless it is and cannot be read, or there is nothing at all. */
function addMissing({ problems }: Folder, file: string): readonly Problem[] {
  const isTold = problems.some((problem) => problem.file === file || problem.code === 'empty_folder');
  return isTold ? problems : [...problems, { code: 'missing_file', file, path: [] }];
}

function describe({ scenario, states, range: { best, worst, random } }: NonNullable<ScenarioCheck['counted']>): string {
  return `${scenario.id}: ${scenario.turns.length} turns, ${states} states, best ${best.toFixed(0)}, worst ${worst.toFixed(0)}, random ${random.toFixed(0)}`;
}
