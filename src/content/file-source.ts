import { identifyScenario } from '../domain/library/scenario-identity.ts';
import type { TalkWords } from '../domain/library/scenario-in-language.ts';
import { isLoaded, type Loaded, type NotLoaded, toLoaded } from '../domain/trouble/loaded.ts';
import { CONTENT_PATHS, type LaterFile, type MethodsFile, type ScenarioFile, type StartFile, type TalkFile, type WhyFile } from './content-files.ts';
import type { CardsPage, ContentSource, Playable } from './content-source.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';
import { rememberLoaded } from './remember-loaded.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** The library of this build as a source, wherever the files lie that the build has made of it. @param id the library's */
export function openFileSource(id: string, fetchText?: FetchText): ContentSource {
  const fetchFile = <Content>(path: string) => fetchContent<Content>(path, fetchText);
  const loadMethods = rememberLoaded((path) => fetchFile<MethodsFile>(path));

  const load = rememberLoaded(async (scenarioId): Promise<Loaded<Playable>> => {
    const path = CONTENT_PATHS.scenario(scenarioId);
    const [file, methods] = await Promise.all([fetchFile<ScenarioFile>(path), loadMethods(CONTENT_PATHS.methods)]);
    if (!isLoaded(file)) return file;
    const structure = toLoaded(file.value);
    if (!isLoaded(structure)) return structure;
    if (!isLoaded(methods)) return methods;
    const scenario = structure.value;
    const method = pick(methods.value, scenario.method);
    return method === undefined ? lackMethod(path, scenario.method) : here({ identity: identifyScenario(id, scenario), scenario, method });
  });

  const loadTalkWords = async (scenario: string, language: string): Promise<Loaded<TalkWords>> => {
    const path = CONTENT_PATHS.talk(language, scenario);
    const [structure, start, file] = await Promise.all([load(scenario), fetchFile<StartFile>(CONTENT_PATHS.start(language)), fetchFile<TalkFile>(path)]);
    if (!isLoaded(start)) return start;
    if (!isLoaded(file)) return file;
    const words = toLoaded(file.value);
    if (!isLoaded(words)) return words;
    if (!isLoaded(structure)) return structure;
    const methodId = structure.value.method.id;
    const methodWords = pick(start.value.methods, methodId);
    return methodWords === undefined ? lackMethod(path, methodId) : here({ words: words.value, methodWords });
  };

  const loadDebriefWords = async (scenario: string, language: string): Promise<Loaded<TalkWords>> => {
    const [talk, why, later] = await Promise.all([
      loadTalkWords(scenario, language),
      fetchFile<WhyFile>(CONTENT_PATHS.why(language, scenario)),
      fetchFile<LaterFile>(CONTENT_PATHS.later(language)),
    ]);
    if (!isLoaded(talk)) return talk;
    if (!isLoaded(why)) return why;
    if (!isLoaded(later)) return later;
    const { words, methodWords } = talk.value;
    return here({
      words: { ...words, sentences: { ...words.sentences, ...why.value } },
      methodWords: { ...methodWords, sentences: { ...methodWords.sentences, ...pick(later.value.methods, methodWords.method) } },
    });
  };

  return {
    id,
    load,
    words: (scenario, language, upTo) => (upTo === 'talk' ? loadTalkWords : loadDebriefWords)(scenario, language),

    async list(language, page): Promise<CardsPage> {
      const start = await fetchFile<StartFile>(CONTENT_PATHS.start(language));
      if (!isLoaded(start)) return { ...NO_CARDS, hasMore: false, why: start.why };
      const { cards, cardFiles } = start.value;
      const loaded = page === 1 ? here(cards) : await fetchFile<LibrarySummary>(CONTENT_PATHS.cards(language, page));
      return isLoaded(loaded) ? { ...loaded.value, hasMore: page < cardFiles } : { ...NO_CARDS, hasMore: true, why: loaded.why };
    },

    async method(methodId, language) {
      const [methods, start, later] = await Promise.all([
        loadMethods(CONTENT_PATHS.methods),
        fetchFile<StartFile>(CONTENT_PATHS.start(language)),
        fetchFile<LaterFile>(CONTENT_PATHS.later(language)),
      ]);
      const method = isLoaded(methods) ? pick(methods.value, methodId) : undefined;
      const words = isLoaded(start) ? pick(start.value.methods, methodId) : undefined;
      if (method === undefined || words === undefined || !isLoaded(later)) return undefined;
      return { method, methodWords: { ...words, sentences: { ...words.sentences, ...pick(later.value.methods, methodId) } } };
    },
  };
}

const NO_CARDS: LibrarySummary = { summaries: [], problems: [], unread: [] };

function here<T>(value: T) {
  return { value, problems: [] as const };
}

function lackMethod(file: string, found: string): NotLoaded {
  return { why: 'broken', problems: [{ code: 'unknown_method', file, path: ['method'], found }] };
}

/** What a table has under an id that comes from elsewhere. */
function pick<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
