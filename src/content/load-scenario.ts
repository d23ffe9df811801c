import type { ScenarioInLanguage } from '../domain/library/scenario-in-language.ts';
import { isLoaded, type Loaded, toLoaded } from '../domain/trouble/loaded.ts';
import { CONTENT_PATHS, type LaterFile, type StartFile, type TalkFile, type WhyFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** Everything a talk needs in a language; the sentences that only its debrief says are left out. */
export async function loadScenario(id: string, language: string, fetchText?: FetchText): Promise<Loaded<ScenarioInLanguage>> {
  const [start, file] = await Promise.all([
    fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText),
    fetchContent<TalkFile>(CONTENT_PATHS.talk(language, id), fetchText),
  ]);
  if (!isLoaded(start)) return start;
  if (!isLoaded(file)) return file;
  const talk = toLoaded(file.value);
  if (!isLoaded(talk)) return talk;
  const { scenario, words } = talk.value;
  const found = start.value.methods[scenario.method];
  return found === undefined
    ? { why: 'broken', problems: [{ code: 'unknown_method', file: CONTENT_PATHS.talk(language, id), path: ['method'], found: scenario.method }] }
    : { value: { scenario, words, method: found.method, methodWords: found.words }, problems: [] };
}

/** The same talk with every sentence its debrief says. */
export async function completeScenario(talk: ScenarioInLanguage, fetchText?: FetchText): Promise<Loaded<ScenarioInLanguage>> {
  const { scenario, words, methodWords } = talk;
  const [why, later] = await Promise.all([
    fetchContent<WhyFile>(CONTENT_PATHS.why(words.language, scenario.id), fetchText),
    fetchContent<LaterFile>(CONTENT_PATHS.later(words.language), fetchText),
  ]);
  if (!isLoaded(why)) return why;
  if (!isLoaded(later)) return later;
  const whole = {
    ...talk,
    words: { ...words, sentences: { ...words.sentences, ...why.value } },
    methodWords: { ...methodWords, sentences: { ...methodWords.sentences, ...later.value.methods[methodWords.method] } },
  };
  return { value: whole, problems: [] };
}
