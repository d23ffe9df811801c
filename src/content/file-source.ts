import type { Sentences } from '../domain/format/file-parts.ts';
import { identifyScenario } from '../domain/library/scenario-identity.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import type { Reading } from '../domain/problem/problem.ts';
import type { TalkWords } from '../domain/scenario/scenario-in-language.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../domain/scenario/scenario-words-schema.ts';
import { isLoaded, type Loaded, type NotLoaded, toLoaded } from '../domain/trouble/loaded.ts';
import {
  CONTENT_PATHS,
  keyOfPast,
  type MethodLaterFile,
  type MethodsFile,
  type PastFile,
  type PastListFile,
  type StartFile,
  type WhyFile,
} from './content-files.ts';
import type { CardsPage, ContentSource, Playable } from './content-source.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';
import { loadAll } from './load-all.ts';
import { pickOwn } from './pick-own.ts';
import { rememberLoaded } from './remember-loaded.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/**
 * The library of this build as a source: bundled, in files beside the page (`fetchFrom`), or embedded in the page (`readEmbedded`).
 * @param id the library's
 * @param fetchText where the files lie that the build has made of it
 */
export function openFileSource(id: string, fetchText: FetchText): ContentSource {
  const fetchFile = <Content>(path: string): Promise<Loaded<Content>> => fetchContent<Content>(path, fetchText);
  /** What a file holds that says itself where it could not be read. */
  const fetchReading = async <Content>(path: string): Promise<Loaded<Content>> => {
    const file = await fetchFile<Reading<Content>>(path);
    return isLoaded(file) ? toLoaded(file.value) : file;
  };
  const fetchStart = (language: string) => fetchFile<StartFile>(CONTENT_PATHS.start(language));
  const fetchMethodLater = (language: string, method: string) => fetchFile<MethodLaterFile>(CONTENT_PATHS.methodLater(language, method));
  const loadMethods = rememberLoaded(() => fetchFile<MethodsFile>(CONTENT_PATHS.methods));

  const load = rememberLoaded(async (scenarioId): Promise<Loaded<Playable>> => {
    const loaded = await loadAll([fetchReading<Scenario>(CONTENT_PATHS.scenario(scenarioId)), loadMethods('')]);
    if (!isLoaded(loaded)) return loaded;
    const [scenario, methods] = loaded.value;
    // The build gives no structure without its method, and no words of a talk without those of its method.
    return here({ identity: identifyScenario(id, scenario), scenario, method: methods[scenario.method] as Method });
  });

  /** What only a debrief says of a scenario's method. Which one that is, whoever has played it knows already. */
  const loadMethodLater = async (scenarioId: string, language: string): Promise<Loaded<MethodLaterFile>> => {
    const loaded = await load(scenarioId);
    return isLoaded(loaded) ? fetchMethodLater(language, loaded.value.method.id) : loaded;
  };

  return {
    id,
    load,

    async past(scenarioHash, methodHash) {
      const key = keyOfPast(scenarioHash, methodHash);
      const list = await fetchFile<PastListFile>(CONTENT_PATHS.pastList);
      if (!isLoaded(list)) return list;
      // Not asked for before it is known that there is one: hashes come from what somebody has handed in.
      return list.value.includes(key) ? fetchFile<PastFile>(CONTENT_PATHS.past(key)) : { why: 'gone', problems: [] };
    },

    async list(language, page): Promise<CardsPage> {
      const start = await fetchStart(language);
      if (!isLoaded(start)) return lackCards(start, false);
      const { cards, cardFiles } = start.value;
      const loaded = page === 1 ? here(cards) : await fetchFile<LibrarySummary>(CONTENT_PATHS.cards(language, page));
      return isLoaded(loaded) ? { ...loaded.value, hasMore: page < cardFiles } : lackCards(loaded, true);
    },

    async words(scenario, language, upTo): Promise<Loaded<TalkWords>> {
      const debrief = upTo === 'debrief' && ([fetchFile<WhyFile>(CONTENT_PATHS.why(language, scenario)), loadMethodLater(scenario, language)] as const);
      const talk = await loadAll([load(scenario), fetchStart(language), fetchReading<ScenarioWords>(CONTENT_PATHS.talk(language, scenario))]);
      if (!isLoaded(talk)) return talk;
      const [{ method }, { methods }, words] = talk.value;
      const methodWords = methods[method.id] as MethodWords;
      if (!debrief) return here({ words, methodWords });
      const more = await loadAll(debrief);
      if (!isLoaded(more)) return more;
      const [why, later] = more.value;
      return here({ words: addSentences(words, why), methodWords: addSentences(methodWords, later) });
    },

    async method(methodId, language) {
      const loaded = await loadAll([loadMethods(''), fetchStart(language)]);
      if (!isLoaded(loaded)) return loaded;
      const [methods, start] = loaded.value;
      const method = pickOwn(methods, methodId);
      const words: MethodWords | undefined = pickOwn(start.methods, methodId);
      if (method === undefined || words === undefined) return { why: 'gone', problems: [] };
      // Not asked for before it is known that there is one: the id may come from an address.
      const later = await fetchMethodLater(language, methodId);
      return isLoaded(later) ? here({ method, methodWords: addSentences(words, later.value) }) : later;
    },
  };
}

function here<T>(value: T) {
  return { value, problems: [] as const };
}

function lackCards({ why }: NotLoaded, hasMore: boolean): CardsPage {
  return { summaries: [], problems: [], unread: [], hasMore, ...(why !== 'broken' && { why }) };
}

function addSentences<Words extends { readonly sentences: Sentences }>(words: Words, more: Sentences): Words {
  return { ...words, sentences: { ...words.sentences, ...more } };
}
