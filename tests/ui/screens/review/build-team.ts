import { followProgress } from '../../../../src/domain/review/follow-progress.ts';
import { listNeeds } from '../../../../src/domain/review/list-needs.ts';
import { READINESS_PRESETS, type ReadinessRule } from '../../../../src/domain/review/readiness-rule-schema.ts';
import { summarizeTeam } from '../../../../src/domain/review/summarize-team.ts';
import { traceHistories } from '../../../../src/domain/review/trace-histories.ts';
import type { ReviewSayings } from '../../../../src/ui/screens/review/review-sayings.ts';
import { buildTalk } from '../../../builders/build-review.ts';
import { buildHistories, buildReviewed, type ReviewedShorthand, utcDay } from '../../../builders/build-reviewed-talk.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';

/** Two of the last three talks at 80, each step at 60, no critical error. */
export const RULE: ReadinessRule = { ...READINESS_PRESETS.latestThree, good: 2, of: 3, complaints: 1, days: 1 };

/** The tiny method: listen, compensate, thank; each sentence says its key. */
export const METHOD = buildTalk(buildScenario());

/** What is said of contents, each by its key. */
export const SAYINGS: ReviewSayings = {
  titleOf: ({ id }) => `Title of ${id}`,
  lineOf: (_scenario, turn) => `Line of ${turn}`,
  replyOf: (_scenario, turn, choice) => `Reply ${turn}.${choice}`,
  offerOf: (_scenario, offer) => `Offer ${offer}`,
  amountOf: (_scenario, amount) => `${amount} units`,
};

/** Ani for ani. */
export const nameOf = (person: string): string => person.charAt(0).toUpperCase() + person.slice(1);

/** Talks of one person from 1 November on, a day each, by their overall score; every step has the same unless it is said. */
export function buildTalks(person: string, overalls: readonly number[], changes: readonly Partial<ReviewedShorthand>[] = []) {
  return overalls.map((overall, index) =>
    buildReviewed({
      id: `${person}${index + 1}`,
      person,
      day: `2026-11-0${index + 1}`,
      overall,
      steps: { listen: overall, compensate: overall, thank: overall },
      ...changes[index],
    }),
  );
}

type Talks = ReturnType<typeof buildTalks>;

/** Everything that the parts of a review take of these talks, on 30 November 2026. */
export function buildTeam(talks: Talks, people: readonly string[] = [], rule: ReadinessRule = RULE) {
  const histories = traceHistories(buildHistories(talks, people), ['listen', 'compensate', 'thank']);
  const team = summarizeTeam(histories, ['listen', 'compensate', 'thank'], rule, utcDay);
  const progress = followProgress(histories, rule.cut, '2026-11-30T12:00:00.000Z');
  return { histories, team, progress, needs: listNeeds(team.rows, progress.people, rule.minimum) };
}
