import { readMethod } from '../../domain/method/read-method.ts';
import { isRead, type Problem } from '../../domain/problem/problem.ts';
import { readScenario } from '../../domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../../domain/scenario/read-scenario-words.ts';
import type { Folder } from '../disk/read-scenario-folders.ts';
import type { LibrarySummary, ScenarioSummary } from '../scenario-summary.ts';

/** Reads every scenario folder as the app would, and keeps what its card shows. */
export function summarizeLibrary(methods: readonly Folder[], scenarios: readonly Folder[], language: string): LibrarySummary {
  const summaries: ScenarioSummary[] = [];
  const problems: Problem[] = [];
  for (const folder of scenarios) {
    const reading = summarizeFolder(methods, folder, language);
    if ('id' in reading) summaries.push(reading);
    else problems.push(...folder.problems, ...reading);
  }
  summaries.sort((a, b) => a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1));
  return { summaries, problems };
}

function summarizeFolder(methods: readonly Folder[], { path, files }: Folder, language: string): ScenarioSummary | readonly Problem[] {
  const methodFolder = methods.find(({ name }) => name === (files.scenario as { method?: unknown } | undefined)?.method) ?? methods[0];
  const method = readMethod(`${methodFolder?.path}/method.json`, methodFolder?.files.method);
  if (!isRead(method)) return method.problems;
  const structure = readScenario(`${path}/scenario.json`, files.scenario, method.value);
  if (!isRead(structure)) return structure.problems;
  const scenario = structure.value;
  const file = `${path}/${language}.json`;
  if (files[language] === undefined) return [{ code: 'missing_file', file, path: [] }];
  const words = readScenarioWords(file, files[language], scenario, language);
  if (!isRead(words)) return words.problems;
  const { sentences } = words.value;
  const { channel, customer } = scenario.complaint;
  return {
    id: scenario.id,
    revision: scenario.revision,
    difficulty: scenario.difficulty,
    channel,
    face: customer.face,
    anger: customer.anger,
    trust: customer.trust,
    title: sentences.title ?? '',
    summary: sentences.summary ?? '',
    trade: sentences.trade ?? '',
    customer: sentences['customer.name'] ?? '',
  };
}
