import { CONTENT_PATHS, type MethodsFile, type ScenarioFile, type StartFile, type TalkFile } from '../../src/content/content-files.ts';
import { readLocale } from '../../src/content/read-locale.ts';
import type { ScenarioSummary } from '../../src/content/scenario-summary.ts';
import { listMethodSentenceKeys } from '../../src/domain/method/list-method-sentence-keys.ts';
import { readWell } from '../../src/domain/problem/problem.ts';
import type { SiteContent } from '../../src/site/list-pages.ts';
import { readLocaleFolders } from '../../src/site/read-locale-folders.ts';
import { EARLY_AREAS } from '../../src/site/render-content.ts';
import { root } from '../architecture/list-files.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildScenario } from '../builders/build-scenario.ts';
import { buildScenarioWords } from '../builders/build-scenario-words.ts';

const { texts } = await readLocaleFolders(root);

/** A library of the small scenario under each of the ids, in each of the languages, with the app's real words, as the build gets it. */
export function buildSiteContent({ languages = ['en', 'hy'], ids = ['cold_soup'] } = {}): SiteContent {
  const method = buildMethod();
  const files = languages.flatMap((language): [string, string][] => {
    const summaries = ids.map((id) => toSummary(id, language));
    const methodWords = {
      formatVersion: 1 as const,
      method: method.id,
      language,
      sentences: Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`])),
    };
    const start: StartFile = {
      words: readLocale(language, EARLY_AREAS, texts.get(language) ?? {}),
      cards: { summaries, problems: [], unread: [] },
      cardFiles: 1,
      methods: { [method.id]: methodWords },
    };
    const talks = ids.map((id): [string, string] => {
      const talk: TalkFile = readWell(buildScenarioWords(buildScenario({ id }), language));
      return [CONTENT_PATHS.talk(language, id), JSON.stringify(talk)];
    });
    return [[CONTENT_PATHS.start(language), JSON.stringify(start)], ...talks];
  });
  const methods: MethodsFile = { [method.id]: method };
  const structures = ids.map((id): [string, string] => {
    const structure: ScenarioFile = readWell(buildScenario({ id }));
    return [CONTENT_PATHS.scenario(id), JSON.stringify(structure)];
  });
  const words = languages.map((language) => ({ language, say: (key: string) => `${key} <${language}> & $&` }));
  return { files: new Map([[CONTENT_PATHS.methods, JSON.stringify(methods)], ...structures, ...files]), words };
}

function toSummary(id: string, language: string): ScenarioSummary {
  const { revision, difficulty, complaint } = buildScenario({ id });
  const { face, anger, trust } = complaint.customer;
  const texts = { title: `${id} in ${language}`, summary: 'It was <cold> & late.', trade: 'Canteen', customer: 'Ada Lind' };
  return { id, revision, difficulty, seconds: 500, channel: complaint.channel, temper: 'heated', face, anger, trust, ...texts };
}
