import { readFolders, readFoldersIfAny } from '../authoring/read-scenario-folders.ts';
import {
  type AreaFile,
  CONTENT_PATHS,
  keyOfPast,
  type MethodLaterFile,
  type MethodsFile,
  type PastFile,
  type PastListFile,
  type ScenarioFile,
  type StartFile,
  type TalkFile,
  type WhyFile,
} from '../content/content-files.ts';
import { type ReadFolder, type ReadStructure, readLibrary, readStructures } from '../content/read-library.ts';
import { readArea, readLocale } from '../content/read-locale.ts';
import { type Folder, takeFile } from '../content/scenario-folder.ts';
import type { LibrarySummary } from '../content/scenario-summary.ts';
import { summarizeLibrary } from '../content/summarize-library.ts';
import type { Sentences } from '../domain/format/file-parts.ts';
import { hashStructure } from '../domain/format/hash-structure.ts';
import { METHODS_FOLDER, PAST_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, readWell } from '../domain/problem/problem.ts';
import { readStructure } from '../domain/scenario/read-talk-files.ts';
import { type LocaleTexts, readLocaleFolders } from './read-locale-folders.ts';
import { splitMethodSentences, splitScenarioSentences } from './split-sentences.ts';

/** Areas of the app's words that are on the way to the end of a talk. Each of the others comes with the first screen that needs it. */
export const EARLY_AREAS: readonly string[] = ['app', 'briefing', 'choose', 'language', 'offline', 'parts', 'talk', 'trouble'];

/** What the page itself says where the app cannot start stands in the page. */
const PAGE_AREAS: readonly string[] = ['start'];

/** Cards in one file: a screenful and more, so that a library of a thousand is not waited for. */
export const CARDS_A_FILE = 24;

/** A file of the content: its path below the content's folder, and its text. */
type File = readonly [path: string, text: string];

/**
 * Everything the app loads of `scenarios/` and `locales/`, by path: read and checked here, once, so that the app can trust
 * it. Whatever cannot be read is in its file as its problems, and never stops the build.
 */
export async function renderContent(root: string): Promise<ReadonlyMap<string, string>> {
  const [methodFolders, scenarios, past, { areas, texts }] = await Promise.all([
    readFolders(root, METHODS_FOLDER),
    readFolders(root, SCENARIOS_FOLDER),
    readFoldersIfAny(root, PAST_FOLDER),
    readLocaleFolders(root),
  ]);
  const methods = methodFolders.flatMap((folder) => readMethodFolder(folder));
  const structures = readStructures(methodFolders, scenarios);
  return new Map([
    renderMethods(methods),
    ...structures.map(renderStructure),
    ...renderPast(past),
    ...[...texts].flatMap(([language, words]) => renderLanguage(methods, readLibrary(structures, language), language, areas, words)),
  ]);
}

/** A method that could be read, with its folder. */
type ReadMethod = { readonly folder: Folder; readonly method: Method };

function readMethodFolder(folder: Folder): ReadMethod[] {
  const method = readMethod(`${folder.path}/method.json`, folder.files.method);
  return isRead(method) ? [{ folder, method: method.value }] : [];
}

function renderMethods(methods: readonly ReadMethod[]): File {
  const file: MethodsFile = Object.fromEntries(methods.map(({ method }) => [method.id, method]));
  return [CONTENT_PATHS.methods, JSON.stringify(file)];
}

function renderStructure({ name, structure }: ReadStructure): File {
  const file: ScenarioFile = isRead(structure) ? readWell(structure.value.scenario) : structure;
  return [CONTENT_PATHS.scenario(name), JSON.stringify(file)];
}

/** What was played once. A folder that cannot be read any more is left out; a test says so. */
function renderPast(folders: readonly Folder[]): File[] {
  const past = folders.flatMap((folder) => {
    const { value } = readStructure({ structure: takeFile(folder, 'scenario'), method: takeFile(folder, 'method') });
    return value === undefined ? [] : [[keyOfPast(hashStructure(value.scenario), hashStructure(value.method)), value satisfies PastFile] as const];
  });
  const list: PastListFile = past.map(([key]) => key);
  return [[CONTENT_PATHS.pastList, JSON.stringify(list)], ...past.map(([key, structure]): File => [CONTENT_PATHS.past(key), JSON.stringify(structure)])];
}

function renderLanguage(
  methods: readonly ReadMethod[],
  library: readonly ReadFolder[],
  language: string,
  areas: readonly string[],
  texts: LocaleTexts,
): File[] {
  const early = areas.filter((area) => EARLY_AREAS.includes(area));
  const later = areas.filter((area) => !EARLY_AREAS.includes(area) && !PAGE_AREAS.includes(area));
  const split = methods.flatMap((method) => splitMethod(method, language));
  const [cards = { summaries: [], problems: [], unread: [] }, ...moreCards] = splitCards(summarizeLibrary(library));
  const start: StartFile = {
    words: readLocale(language, early, texts),
    cards,
    cardFiles: 1 + moreCards.length,
    methods: Object.fromEntries(split.map(({ words }) => [words.method, words])),
  };
  return [
    [CONTENT_PATHS.start(language), JSON.stringify(start)],
    ...later.map((area): File => [CONTENT_PATHS.area(language, area), JSON.stringify(readArea(language, area, texts[area]) satisfies AreaFile)]),
    ...split.map(({ words, later }): File => [CONTENT_PATHS.methodLater(language, words.method), JSON.stringify(later satisfies MethodLaterFile)]),
    ...moreCards.map((summary, index): File => [CONTENT_PATHS.cards(language, index + 2), JSON.stringify(summary)]),
    ...library.flatMap((folder) => renderTalk(folder, language)),
  ];
}

function splitMethod({ folder: { path, files }, method }: ReadMethod, language: string): { readonly words: MethodWords; readonly later: Sentences }[] {
  const words = readMethodWords(`${path}/${language}.json`, files[language], method, language);
  if (!isRead(words)) return [];
  const { madeFrom: _, ...rest } = words.value;
  const { early, later } = splitMethodSentences(rest.sentences);
  return [{ words: { ...rest, sentences: early }, later }];
}

function renderTalk({ name, reading }: ReadFolder, language: string): File[] {
  const path = CONTENT_PATHS.talk(language, name);
  if (!isRead(reading)) return [[path, JSON.stringify(reading satisfies TalkFile)]];
  const { madeFrom: _, ...rest } = reading.value.words;
  const { early, later } = splitScenarioSentences(rest.sentences);
  const talk: TalkFile = readWell({ ...rest, sentences: early });
  return [
    [path, JSON.stringify(talk)],
    [CONTENT_PATHS.why(language, name), JSON.stringify(later satisfies WhyFile)],
  ];
}

/** Cards file by file; what is wrong with others is told at once, with the first. */
function splitCards({ summaries, problems, unread, steps }: LibrarySummary): LibrarySummary[] {
  const files = Math.max(1, Math.ceil(summaries.length / CARDS_A_FILE));
  return Array.from({ length: files }, (_, file) => ({
    summaries: summaries.slice(file * CARDS_A_FILE, (file + 1) * CARDS_A_FILE),
    problems: file === 0 ? problems : [],
    unread: file === 0 ? unread : [],
    ...(file === 0 && steps && { steps }),
  }));
}
