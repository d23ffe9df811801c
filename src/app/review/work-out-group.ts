import { groupBy } from '../../domain/review/group-by.ts';
import { joinRoster, type RosterJoin } from '../../domain/review/join-roster.ts';
import { listLearners } from '../../domain/review/list-learners.ts';
import { keyOfPlayed } from '../../domain/review/played-scenario.ts';
import { type PeopleReview, reviewPeople, reviewTalks, type TalksReview } from '../../domain/review/review-group.ts';
import type { ReviewedTalk } from '../../domain/review/reviewed-talk.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { Ports } from '../ports.ts';
import { toLocalDay } from '../to-local-day.ts';
import type { CohortState } from './cohort-state.ts';
import type { Shelf } from './group-view.ts';
import type { FindMaterial, JudgedTalk } from './judged-talk.ts';
import { chooseCopies, listReviewed } from './list-reviewed.ts';
import { rememberLast } from './remember-last.ts';

/** All that is worked out of a group. What did not change is the very same object as the last time. */
export type WorkedOut = {
  readonly join: RosterJoin;
  /** By its id: the copy that figures are made of. */
  readonly talkOf: ReadonlyMap<string, JudgedTalk>;
  readonly reviewed: readonly ReviewedTalk[];
  /** Undefined as long as nobody has said what the group is judged by. */
  readonly review: TalksReview | undefined;
  readonly people: PeopleReview | undefined;
};

export type WorkOutGroup = (state: Pick<CohortState, 'talks' | 'roster' | 'rule'>, shelf: Shelf | undefined) => Promise<WorkedOut>;

/** Works a group out, and nothing again that another rule, roster or shelf leaves as it is. */
export function createGroupWork(findMaterial: FindMaterial, { now }: Pick<Ports, 'now'>): WorkOutGroup {
  const listSeen = rememberLast((talks: readonly JudgedTalk[]) => listLearners(talks.flatMap(({ attempt }) => attempt ?? [])));
  const join = rememberLast((talks: readonly JudgedTalk[], roster: CohortState['roster']) =>
    joinRoster(roster?.people ?? [], listSeen(talks), roster?.decisions),
  );
  const list = rememberLast((talks: readonly JudgedTalk[], { personOf }: RosterJoin) => listReviewed(talks, personOf));
  const choose = rememberLast(chooseCopies);
  const findScenarios = rememberLast((reviewed: readonly ReviewedTalk[]) => findPlayedScenarios(reviewed, findMaterial));
  const review = rememberLast((talks: readonly ReviewedTalk[], { people }: RosterJoin, { method, complaints }: Shelf, scenarios: Scenarios) =>
    reviewTalks({
      talks,
      people: people.map(({ key }) => key),
      method,
      complaints,
      findScenario: ({ id, revision, library }) => scenarios.get(keyOfPlayed({ ...(library !== undefined && { library }), scenario: { id, revision } })),
    }),
  );
  const judge = rememberLast((talks: TalksReview, { method, complaints }: Shelf, rule: CohortState['rule']) =>
    reviewPeople(talks, { method, complaints, rule, now: now(), dayOf: toLocalDay }),
  );
  return async ({ talks, roster, rule }, shelf) => {
    const joined = join(talks, roster);
    const reviewed = list(talks, joined);
    const found = shelf && review(reviewed, joined, shelf, await findScenarios(reviewed));
    return { join: joined, talkOf: choose(talks), reviewed, review: found, people: found && shelf && judge(found, shelf, rule) };
  };
}

type Scenarios = ReadonlyMap<string, Scenario>;

/** The structures that talks were played with, as far as they are here. */
async function findPlayedScenarios(talks: readonly ReviewedTalk[], findMaterial: FindMaterial): Promise<Scenarios> {
  const played = [...groupBy(talks, ({ attempt }) => keyOfPlayed(attempt))];
  const found = await Promise.all(
    played.map(async ([key, own]) => {
      const last = own.at(-1);
      return [key, last && (await findMaterial(last.attempt).catch(() => undefined))?.scenario] as const;
    }),
  );
  return new Map(found.flatMap(([key, scenario]) => (scenario === undefined ? [] : [[key, scenario] as const])));
}
