import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, readWell } from '../domain/problem/problem.ts';
import { CONTENT_PATHS, type LaterFile, type MethodFile, type Sentences, type StartFile, type TalkFile, type WhyFile } from '../content/content-files.ts';
import type { LibrarySummary } from '../content/scenario-summary.ts';
import { type ReadFolder, readLibrary } from '../content/read-library.ts';
import { readLocale } from '../content/read-locale.ts';
import { type LocaleTexts, readLocaleFolders } from './read-locale-folders.ts';
import type { Folder } from '../content/scenario-folder.ts';
import { readFolders } from '../authoring/read-scenario-folders.ts';
import { splitMethodSentences, splitScenarioSentences } from './split-sentences.ts';
import { summarizeLibrary } from '../content/summarize-library.ts';

/** Areas of the app's words that are on the way to the end of a talk. All others come later. */
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
  const [methods, scenarios, { areas, texts }] = await Promise.all([
    readFolders(root, 'scenarios/methods'),
    readFolders(root, 'scenarios/library'),
    readLocaleFolders(root),
  ]);
  return new Map([...texts].flatMap(([language, words]) => renderLanguage(methods, readLibrary(methods, scenarios, language), language, areas, words)));
}

function renderLanguage(methods: readonly Folder[], library: readonly ReadFolder[], language: string, areas: readonly string[], texts: LocaleTexts): File[] {
  const early = areas.filter((area) => EARLY_AREAS.includes(area));
  const later = areas.filter((area) => !EARLY_AREAS.includes(area) && !PAGE_AREAS.includes(area));
  const split = new Map(methods.flatMap((folder) => splitMethod(folder, language)));
  const [cards = { summaries: [], problems: [], unread: [] }, ...moreCards] = splitCards(summarizeLibrary(library));
  const start: StartFile = {
    words: readLocale(language, early, texts),
    cards,
    cardFiles: 1 + moreCards.length,
    methods: Object.fromEntries([...split].map(([id, { file }]) => [id, file])),
  };
  const laterFile: LaterFile = {
    words: readLocale(language, later, texts),
    methods: Object.fromEntries([...split].map(([id, method]) => [id, method.later])),
  };
  return [
    [CONTENT_PATHS.start(language), JSON.stringify(start)],
    [CONTENT_PATHS.later(language), JSON.stringify(laterFile)],
    ...moreCards.map((summary, index): File => [CONTENT_PATHS.cards(language, index + 2), JSON.stringify(summary)]),
    ...library.flatMap((folder) => renderTalk(folder, language)),
  ];
}

function splitMethod({ name, path, files }: Folder, language: string): (readonly [id: string, { file: MethodFile; later: Sentences }])[] {
  const method = readMethod(`${path}/method.json`, files.method);
  if (!isRead(method)) return [];
  const words = readMethodWords(`${path}/${language}.json`, files[language], method.value, language);
  if (!isRead(words)) return [];
  const { madeFrom: _, ...rest } = words.value;
  const { early, later } = splitMethodSentences(rest.sentences);
  return [[name, { file: { method: method.value, words: { ...rest, sentences: early } }, later }]];
}

function renderTalk({ name, reading }: ReadFolder, language: string): File[] {
  const path = CONTENT_PATHS.talk(language, name);
  if (!isRead(reading)) return [[path, JSON.stringify(reading satisfies TalkFile)]];
  const { scenario, words } = reading.value;
  const { madeFrom: _, ...rest } = words;
  const { early, later } = splitScenarioSentences(rest.sentences);
  const talk: TalkFile = readWell({ scenario, words: { ...rest, sentences: early } });
  return [
    [path, JSON.stringify(talk)],
    [CONTENT_PATHS.why(language, name), JSON.stringify(later satisfies WhyFile)],
  ];
}

/** Cards file by file; what is wrong with others is told at once, with the first. */
function splitCards({ summaries, problems, unread }: LibrarySummary): LibrarySummary[] {
  const files = Math.max(1, Math.ceil(summaries.length / CARDS_A_FILE));
  return Array.from({ length: files }, (_, file) => ({
    summaries: summaries.slice(file * CARDS_A_FILE, (file + 1) * CARDS_A_FILE),
    problems: file === 0 ? problems : [],
    unread: file === 0 ? unread : [],
  }));
}
