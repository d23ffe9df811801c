import type { Suggestible } from '../attempt/suggest-next.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { buildDecisions } from './build-decisions.ts';
import { type CriterionCount, countCriteria } from './count-criteria.ts';
import { countReplies, type TurnCount } from './count-replies.ts';
import type { Decisions } from './decisions.ts';
import { followProgress, type TeamProgress } from './follow-progress.ts';
import { groupBy } from './group-by.ts';
import { listHistories } from './history.ts';
import type { DayOf } from './judge-readiness.ts';
import { type ErrorCount, listCriticalErrorsMade } from './list-critical-errors-made.ts';
import { type LostPlace, listLostCustomers } from './list-lost-customers.ts';
import { listNeeds, type PersonNeeds } from './list-needs.ts';
import { keyOfPlayed, type PlayedScenario, toPlayedScenario } from './played-scenario.ts';
import type { ReadinessRule } from './readiness-rule-schema.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';
import { listScenarioStatistics, type ScenarioStatistics } from './scenario-statistics.ts';
import { type FirstTries, splitFirstTries } from './split-first-tries.ts';
import { suggestWeek, type Week } from './suggest-week.ts';
import { summarizeTeam, type Team } from './summarize-team.ts';
import { type CustomerSurvey, surveyCustomers } from './survey-customers.ts';
import { type TracedHistory, traceHistories } from './trace-histories.ts';
import { type Compensation, weighCompensation } from './weigh-compensation.ts';

/** What the talks of a group are worked out from. */
export type TalksParts = {
  readonly talks: readonly ReviewedTalk[];
  /** Keys of everybody who is expected, in the order in which they are to stand. */
  readonly people: readonly string[];
  /** The one that the talks are scored by: talks of another are not part of the figures. */
  readonly method: Method;
  /** All that the library has to offer. */
  readonly complaints: readonly Suggestible[];
  /** The structure of a complaint in the revision that was played; undefined as long as it is not here. */
  readonly findScenario: (played: PlayedScenario) => Scenario | undefined;
};

/** What its people are judged by. */
export type PeopleParts = Pick<TalksParts, 'method' | 'complaints'> & {
  readonly rule: ReadinessRule;
  /** The moment as ISO 8601 in UTC. */
  readonly now: string;
  readonly dayOf: DayOf;
};

/** What was given at one complaint. */
export type Compensated = { readonly scenario: PlayedScenario; readonly compensation: Compensation };

/** What follows from the talks alone, whatever the rule. What is counted of single moves and of customers is of assessed talks. */
export type TalksReview = {
  readonly histories: readonly TracedHistory[];
  readonly tries: FirstTries;
  readonly decisions: Decisions;
  readonly criteria: readonly CriterionCount[];
  readonly turns: readonly TurnCount[];
  readonly errors: readonly ErrorCount[];
  readonly lost: readonly LostPlace[];
  readonly compensated: readonly Compensated[];
  readonly statistics: readonly ScenarioStatistics[];
  readonly survey: CustomerSurvey;
  /** Talks by other methods, which stand in none of the figures. */
  readonly otherMethods: number;
};

/** What the rule makes of it: how people stand, what they need, and what to do next. */
export type PeopleReview = { readonly team: Team; readonly needs: readonly PersonNeeds[]; readonly progress: TeamProgress; readonly week: Week };

/** Every figure of a review. */
export type GroupReview = TalksReview & PeopleReview;

/** Score below which a step stands out: the rule’s minimum, or its cut where there is none. */
export function leastOfStep({ minimum, cut }: ReadinessRule): number {
  return minimum > 0 ? minimum : cut;
}

/** Works out what follows from the talks alone: with many of them the most of the work, which another rule does not need again. */
export function reviewTalks({ talks, people, method, complaints, findScenario }: TalksParts): TalksReview {
  const own = talks.filter(({ attempt }) => attempt.method.id === method.id);
  const introductions = new Set(complaints.filter(({ introduction }) => introduction === true).map(({ id }) => id));
  const histories = traceHistories(
    listHistories(people, own, introductions),
    method.steps.map(({ id }) => id),
  );
  const decisions = buildDecisions(histories);
  const assessed = histories.flatMap((history) => history.assessed);
  return {
    histories,
    tries: splitFirstTries(histories),
    decisions,
    criteria: countCriteria(decisions),
    turns: countReplies(decisions),
    errors: listCriticalErrorsMade(assessed),
    lost: listLostCustomers(assessed),
    compensated: listCompensated(method, assessed, findScenario),
    statistics: listScenarioStatistics(decisions),
    survey: surveyCustomers(assessed, method.verdict.measuresBelow),
    otherMethods: talks.length - own.length,
  };
}

/** Works out how people stand by a rule. */
export function reviewPeople(
  { histories, turns }: Pick<TalksReview, 'histories' | 'turns'>,
  { method, complaints, rule, now, dayOf }: PeopleParts,
): PeopleReview {
  const team = summarizeTeam(
    histories,
    method.steps.map(({ id }) => id),
    rule,
    dayOf,
  );
  const progress = followProgress(histories, rule.cut, now);
  return { team, progress, needs: listNeeds(team.rows, progress.people, leastOfStep(rule)), week: suggestWeek(histories, complaints, rule, turns) };
}

/** What was given, complaint by complaint, the one with the most talks first. */
function listCompensated(method: Method, talks: readonly ReviewedTalk[], findScenario: TalksParts['findScenario']): Compensated[] {
  const byScenario = [...groupBy(talks, ({ attempt }) => keyOfPlayed(attempt)).values()].sort((a, b) => b.length - a.length);
  return byScenario.flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const played = toPlayedScenario(first.attempt);
    const scenario = findScenario(played);
    const compensation = scenario && weighCompensation(method, scenario, own);
    return compensation === undefined ? [] : [{ scenario: played, compensation }];
  });
}
