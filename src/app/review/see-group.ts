import { groupBy } from '../../domain/review/group-by.ts';
import type { RosterJoin } from '../../domain/review/join-roster.ts';
import { keyOfLearner } from '../../domain/review/list-learners.ts';
import { listPlayed } from '../../domain/review/list-played.ts';
import { listPracticeDays } from '../../domain/review/list-practice-days.ts';
import { toPlayedScenario } from '../../domain/review/played-scenario.ts';
import type { ReadinessRule } from '../../domain/review/readiness-rule-schema.ts';
import type { PeopleReview, TalksReview } from '../../domain/review/review-group.ts';
import type { ReviewedTalk } from '../../domain/review/reviewed-talk.ts';
import { callPeople } from '../../interop/exports/call-people.ts';
import { toLocalDay } from '../to-local-day.ts';
import type { CohortState } from './cohort-state.ts';
import { countStandings } from './count-standings.ts';
import type { Intake, KeptGroup, OfferedKey, PeopleFigures, SeenDoubt, SeenName, Shelf, TalksFigures, WorkedOutGroup } from './group-view.ts';
import { toReportPeople } from './name-people.ts';
import { rememberLast } from './remember-last.ts';
import type { WorkedOut } from './work-out-group.ts';

/** What a page sees of a group beside what is worked out of its talks. */
export function seeKept({ phase, rule, signOffs, setAside, canUndo, trouble, reading, roster }: CohortState): KeptGroup {
  const { files: _files, problems = [], ...read } = reading ?? {};
  return {
    phase,
    rule,
    signOffs,
    setAside,
    canUndo,
    trouble,
    expected: roster?.people.length ?? 0,
    reading: reading && { ...reading, ...read, problems: reading.phase === 'reading' ? [] : problems },
  };
}

/** What a page sees of what was worked out; a chapter that did not change is the very same object as the last time. */
export function createSight(): (state: Pick<CohortState, 'talks' | 'rule'>, shelf: Shelf | undefined, worked: WorkedOut) => WorkedOutGroup {
  const intake = rememberLast(seeIntake);
  const figures = rememberLast(seeTalks);
  const people = rememberLast(seePeople);
  return ({ talks, rule }, shelf, { join, reviewed, review, people: judged }) => ({
    intake: intake(talks, join, reviewed),
    talks: review && shelf && figures(review, join, shelf.method.id),
    people: judged && people(judged, rule),
  });
}

function seeIntake(talks: CohortState['talks'], join: RosterJoin, reviewed: WorkedOut['reviewed']): Intake {
  const { doubts, ...standings } = countStandings(talks);
  const listed = new Map(join.people.flatMap(({ key, row }) => (row === undefined ? [] : [[key, row] as const])));
  const learners = new Map(join.people.flatMap((person) => person.learners.map((learner) => [learner.key, learner] as const)));
  const name = (key: string): OfferedKey => {
    const [row, learner] = [listed.get(key), learners.get(key)];
    if (row !== undefined) return { key, isListed: true, name: row.name ?? row.id ?? '' };
    return { key, isListed: false, name: learner?.name ?? learner?.code ?? learner?.pseudonym ?? '' };
  };
  const see = ({ talk: { record, attempt }, doubt }: (typeof doubts)[number]): SeenDoubt => {
    const head = { id: record.id, doubt, file: record.file };
    if (attempt === undefined) return head;
    const { name: said, code, pseudonym } = attempt.learner ?? {};
    const by = listed.get(join.personOf.get(keyOfLearner(attempt)) ?? '')?.name ?? said ?? code ?? pseudonym ?? '';
    return { ...head, played: { scenario: toPlayedScenario(attempt), startedAt: attempt.startedAt, by } };
  };
  const method = findMainMethod(reviewed);
  return {
    standings,
    doubts: doubts.map(see),
    offers: join.offers.map(({ one, other, why }) => ({ why, one: name(one), other: name(other) })),
    reviewed: reviewed.length,
    ...(method !== undefined && { method }),
    complaints: [...new Set(talks.flatMap(({ attempt }) => attempt?.scenario.id ?? []))].sort(),
  };
}

function seeTalks({ histories, decisions, ...figures }: TalksReview, join: RosterJoin, method: string): TalksFigures {
  const people = toReportPeople(join);
  const [shown, hidden] = [callPeople({ people, decisions, hidesNames: false }), callPeople({ people, decisions, hidesNames: true })];
  const days = new Map(histories.map(({ person, talks }) => [person, listPracticeDays(talks, toLocalDay)]));
  const names = [...shown].map(([person, called]): SeenName => {
    return { person, shown: called, hidden: hidden.get(person) ?? { number: called.number }, days: days.get(person) ?? [] };
  });
  return { ...figures, method, names, played: listPlayed(decisions) };
}

/** Without the courses of single steps, which nobody draws: they are most of it. */
function seePeople({ team, ...figures }: PeopleReview, rule: ReadinessRule): PeopleFigures {
  const rows = team.rows.map((row) => ({ ...row, steps: row.steps.map((trace) => ({ ...trace, points: [] })) }));
  return { ...figures, rule, team: { ...team, rows } };
}

/** Id of the method that the most talks are by; undefined where there are none. */
function findMainMethod(talks: readonly ReviewedTalk[]): string | undefined {
  const [most] = [...groupBy(talks, ({ attempt }) => attempt.method.id)].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0];
}
