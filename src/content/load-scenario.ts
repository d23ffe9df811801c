import { methods } from 'virtual:library-summaries';
import { readScenarioInLanguage } from '../domain/library/read-scenario-in-language.ts';
import type { ScenarioInLanguage } from '../domain/library/scenario-in-language.ts';
import type { Reading } from '../domain/problem/problem.ts';
import { type Loader, loadJson } from './load-file.ts';

const files: Readonly<Record<string, Loader<string>>> = import.meta.glob<string>(['/scenarios/*/*/*.json', '!**/walkthroughs.json'], {
  query: '?raw',
  import: 'default',
});

/** A scenario with its method and the words of both, through the same reader as `npm run scenarios`. */
export async function loadScenario(id: string, language: string): Promise<Reading<ScenarioInLanguage>> {
  const folder = `scenarios/library/${id}`;
  const methodFolder = `scenarios/methods/${methods[id] ?? ''}`;
  const paths = [`${folder}/scenario.json`, `${folder}/${language}.json`, `${methodFolder}/method.json`, `${methodFolder}/${language}.json`] as const;
  const [structure, words, method, methodWords] = await Promise.all([load(paths[0]), load(paths[1]), load(paths[2]), load(paths[3])]);
  return readScenarioInLanguage({ structure, words, method, methodWords }, language);
}

function load(file: string): ReturnType<typeof loadJson> {
  return loadJson(file, files[`/${file}`]);
}
