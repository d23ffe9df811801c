import { foldCode, foldName } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { groupKeys, type KeyGroups } from './group-keys.ts';
import type { SeenLearner } from './list-learners.ts';
import { listOffers, type MatchOffer } from './list-offers.ts';
import type { RosterPerson } from './parse-roster.ts';

/** What a trainer has decided of two keys, of a learner and a row or of two learners. The last one of a pair counts; to undo one is to take it from the list. */
export type MatchDecision = { readonly one: string; readonly other: string; readonly isSame: boolean };

/** One person: a row of the roster, the learners that were joined to it, or both. */
export type Person = {
  /** Key of the row, else that of the first learner. */
  readonly key: string;
  readonly row?: RosterPerson;
  readonly learners: readonly SeenLearner[];
};

/** Who is who. */
export type RosterJoin = {
  /** Those on the roster in its order, then those who are not on it. */
  readonly people: readonly Person[];
  /** Key of the person, by that of the learner. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Pairs that may be one person: for the trainer to decide. */
  readonly offers: readonly MatchOffer[];
  /** Decisions that could not be followed: somebody is not here, two rows would be one, or another decision says otherwise. */
  readonly conflicts: readonly MatchDecision[];
};

/**
 * Joins learners to a roster: as a trainer has decided, else by the code that is a row’s id, else by the name, where just one row and just one
 * learner have it and their codes do not speak against it. Nothing else is joined: two people of one name stay two.
 */
export function joinRoster(roster: readonly RosterPerson[], learners: readonly SeenLearner[], decisions: readonly MatchDecision[] = []): RosterJoin {
  const decided = new Map(decisions.map((decision) => [keyOfPair(decision.one, decision.other), decision]));
  const groups = groupKeys(
    roster.map(({ key }) => key),
    learners.map(({ key }) => key),
  );
  const refusals = [...decided.values()].filter(({ isSame }) => !isSame);
  // Who is not the same as somebody is not the same as whoever was joined to them either.
  const isRefused = (one: string, other: string) => {
    const pair = keyOfPair(groups.find(one), groups.find(other));
    return refusals.some((refusal) => keyOfPair(groups.find(refusal.one), groups.find(refusal.other)) === pair);
  };
  const conflicts = [...decided.values()].filter(({ one, other, isSame }) => isSame && (isRefused(one, other) || !groups.join(one, other)));
  for (const way of WAYS) joinBy(way, { roster, learners, groups, isRefused });
  const people = listPeople(roster, learners, groups);
  return {
    people,
    personOf: new Map(people.flatMap(({ key, learners: own }) => own.map((learner) => [learner.key, key]))),
    offers: listOffers(roster, learners, groups, isRefused),
    conflicts,
  };
}

/** The same for a pair, whichever is named first. */
function keyOfPair(one: string, other: string): string {
  return JSON.stringify([one, other].sort());
}

/** What a row and a learner can have in common, and whether it may be that of two people. */
type Way = { readonly ofRow: (row: RosterPerson) => string; readonly ofLearner: (learner: SeenLearner) => string; readonly isName: boolean };

const WAYS: readonly Way[] = [
  { ofRow: ({ id = '' }) => foldCode(id), ofLearner: ({ code = '' }) => foldCode(code), isName: false },
  { ofRow: ({ name = '' }) => foldName(name), ofLearner: ({ name = '' }) => foldName(name), isName: true },
];

type Table = {
  readonly roster: readonly RosterPerson[];
  readonly learners: readonly SeenLearner[];
  readonly groups: KeyGroups;
  readonly isRefused: (one: string, other: string) => boolean;
};

/** What several rows have joins nobody; nor does a name that several learners have, or whose row somebody was joined to already. */
function joinBy({ ofRow, ofLearner, isName }: Way, { roster, learners, groups, isRefused }: Table): void {
  const rows = groupBy(roster, ofRow);
  const taken = new Set(isName ? learners.map(({ key }) => groups.rowOf(key)) : []);
  for (const [text, sharing] of groupBy(learners, ofLearner)) {
    const [row, ...others] = rows.get(text) ?? [];
    if (row === undefined || others.length > 0 || text === '' || taken.has(row.key)) continue;
    if (isName && new Set(sharing.map(({ key }) => groups.find(key))).size > 1) continue;
    for (const learner of sharing) {
      const isFree = groups.rowOf(learner.key) === undefined && !isRefused(learner.key, row.key);
      if (isFree && !(isName && disagree(row, learner))) groups.join(learner.key, row.key);
    }
  }
}

/** Whether both have a code, and not the same. */
function disagree({ id = '' }: RosterPerson, { code = '' }: SeenLearner): boolean {
  return id !== '' && code !== '' && foldCode(id) !== foldCode(code);
}

function listPeople(roster: readonly RosterPerson[], learners: readonly SeenLearner[], groups: KeyGroups): Person[] {
  const byGroup = groupBy(learners, ({ key }) => groups.find(key));
  const onRoster = roster.map((row): Person => ({ key: row.key, row, learners: byGroup.get(groups.find(row.key)) ?? [] }));
  const others = [...byGroup.values()].flatMap((own): Person[] => {
    const [first] = own;
    return first === undefined || groups.rowOf(first.key) !== undefined ? [] : [{ key: first.key, learners: own }];
  });
  return [...onRoster, ...others];
}
