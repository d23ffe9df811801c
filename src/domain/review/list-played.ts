import type { Decisions } from './decisions.ts';
import type { PlayedScenario } from './played-scenario.ts';

/** A scenario that was played, and what was offered at it: ids of offers, “nothing” and “supervisor” included, each once. */
export type PlayedOffers = { readonly scenario: PlayedScenario; readonly offers: readonly string[] };

/** What a report has to find words for, in the order in which it was first played. */
export function listPlayed({ scenarios, scenario: scenarioOf, talks }: Pick<Decisions, 'scenarios' | 'scenario' | 'talks'>): PlayedOffers[] {
  const offers = scenarios.map(() => new Set<string>());
  for (const [talk, { score }] of talks.entries()) if (score.offer !== undefined) offers[scenarioOf[talk] as number]?.add(score.offer);
  return scenarios.map((scenario, index) => ({ scenario, offers: [...(offers[index] ?? [])] }));
}
