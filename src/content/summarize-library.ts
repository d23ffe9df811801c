import type { Problem } from '../domain/problem/problem.ts';
import type { ScenarioInLanguage } from '../domain/scenario/scenario-in-language.ts';
import type { ReadFolder } from './read-library.ts';
import type { LibrarySummary, ScenarioSummary } from './scenario-summary.ts';

/** What the cards show, the easiest complaint first. A scenario with problems is named among them and is not offered. */
export function summarizeLibrary(library: readonly ReadFolder[]): LibrarySummary {
  const summaries = library.flatMap(({ reading: { value } }) => (value === undefined ? [] : summarize(value)));
  summaries.sort((a, b) => a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1));
  // Scenarios share a method: what is wrong with that is said once.
  const problems = new Map(library.flatMap(({ reading }) => reading.problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])));
  const unread = library.flatMap(({ name, reading }) => (reading.value === undefined ? [name] : []));
  return { summaries, problems: [...problems.values()], unread };
}

function summarize({ scenario, words: { sentences } }: ScenarioInLanguage): ScenarioSummary {
  const { channel, customer } = scenario.complaint;
  return {
    id: scenario.id,
    revision: scenario.revision,
    difficulty: scenario.difficulty,
    ...(scenario.introduction === true && { introduction: true }),
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
