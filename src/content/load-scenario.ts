import type { ScenarioInLanguage } from '../domain/library/scenario-in-language.ts';
import { isRead, type Reading, readWell } from '../domain/problem/problem.ts';
import { CONTENT_PATHS, type LaterFile, type StartFile, type TalkFile, type WhyFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** Everything a talk needs in a language; the sentences that only its debrief says are left out. */
export async function loadScenario(id: string, language: string, fetchText?: FetchText): Promise<Reading<ScenarioInLanguage>> {
  const [start, talk] = await Promise.all([
    fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText),
    fetchContent<TalkFile>(CONTENT_PATHS.talk(language, id), fetchText),
  ]);
  if (!isRead(start)) return start;
  if (!isRead(talk)) return talk;
  if (!isRead(talk.value)) return talk.value;
  const { scenario, words } = talk.value.value;
  const found = start.value.methods[scenario.method];
  return found === undefined
    ? { problems: [{ code: 'unknown_method', file: CONTENT_PATHS.talk(language, id), path: ['method'], found: scenario.method }] }
    : readWell({ scenario, words, method: found.method, methodWords: found.words });
}

/** The same talk with every sentence its debrief says. */
export async function completeScenario(talk: ScenarioInLanguage, fetchText?: FetchText): Promise<Reading<ScenarioInLanguage>> {
  const { scenario, words, methodWords } = talk;
  const [why, later] = await Promise.all([
    fetchContent<WhyFile>(CONTENT_PATHS.why(words.language, scenario.id), fetchText),
    fetchContent<LaterFile>(CONTENT_PATHS.later(words.language), fetchText),
  ]);
  if (!isRead(why)) return why;
  if (!isRead(later)) return later;
  return readWell({
    ...talk,
    words: { ...words, sentences: { ...words.sentences, ...why.value } },
    methodWords: { ...methodWords, sentences: { ...methodWords.sentences, ...later.value.methods[methodWords.method] } },
  });
}
