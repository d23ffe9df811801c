import type { Problem } from '../domain/problem/problem.ts';
import { estimateSeconds } from '../domain/scenario/estimate-seconds.ts';
import { findSentence, type ScenarioInLanguage, type Structure } from '../domain/scenario/scenario-in-language.ts';
import { listReadSentences } from '../domain/scoring/list-read-sentences.ts';
import type { ReadFolder } from './read-library.ts';
import type { LearnedStep, LibrarySummary, ScenarioSummary } from './scenario-summary.ts';

/** What the cards show: introductions, then the easiest complaint first. A scenario with problems is named among them and is not offered. */
export function summarizeLibrary(library: readonly ReadFolder[]): LibrarySummary {
  const talks = library.flatMap(({ reading: { value } }) => value ?? []);
  const rank = ({ scenario: { introduction, difficulty } }: ScenarioInLanguage) => (introduction === true ? 0 : difficulty);
  talks.sort((a, b) => rank(a) - rank(b) || (a.scenario.id < b.scenario.id ? -1 : 1));
  // Scenarios share a method: what is wrong with that is said once.
  const problems = new Map(library.flatMap(({ reading }) => reading.problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])));
  const unread = library.flatMap(({ name, reading }) => (reading.value === undefined ? [name] : []));
  return { summaries: talks.map(summarize), problems: [...problems.values()], unread, ...(talks[0] && { steps: listSteps(talks[0]) }) };
}

function summarize({ scenario, method, words: { sentences } }: ScenarioInLanguage): ScenarioSummary {
  const { channel, customer } = scenario.complaint;
  return {
    id: scenario.id,
    revision: scenario.revision,
    difficulty: scenario.difficulty,
    ...(scenario.introduction === true && { introduction: true }),
    seconds: estimateSeconds(listReadSentencesOnce({ scenario, method }), sentences),
    channel,
    temper: customer.temper,
    face: customer.face,
    anger: customer.anger,
    trust: customer.trust,
    title: sentences.title ?? '',
    summary: sentences.summary ?? '',
    trade: sentences.trade ?? '',
    customer: sentences['customer.name'] ?? '',
  };
}

/** What is read on the best road, by structure: looking takes long, and it is the same under every id and in every language. */
const readOn = new Map<string, readonly (readonly string[])[]>();

function listReadSentencesOnce({ scenario, method }: Structure): readonly (readonly string[])[] {
  const key = JSON.stringify([{ ...scenario, id: '' }, method]);
  const turns = readOn.get(key) ?? listReadSentences({ scenario, method });
  readOn.set(key, turns);
  return turns;
}

function listSteps({ method, methodWords }: ScenarioInLanguage): LearnedStep[] {
  return method.steps.map(({ id, letter, colour, icon }) => ({ step: id, letter, name: findSentence(methodWords, `step.${id}`), colour, icon }));
}
