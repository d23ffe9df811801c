import { groupByComplaint } from '../attempt/group-by-complaint.ts';
import { isAssessed } from '../attempt/is-assessed.ts';
import { listCounted } from '../attempt/list-counted.ts';
import { groupBy } from './group-by.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** What one person has done, in the order in which it was finished. */
export type History = {
  readonly person: string;
  /** All that was handed in, finished or not. */
  readonly talks: readonly ReviewedTalk[];
  /** From the beginning to the end, alone and no introduction: what figures are made of. */
  readonly counted: readonly ReviewedTalk[];
  /** Those of them that were had without help. */
  readonly assessed: readonly ReviewedTalk[];
  /** Ids of the first assessed talk at each complaint: later ones were had when the debrief had shown the answers. */
  readonly firsts: ReadonlySet<string>;
};

/**
 * The history of each person, also of those who have none.
 * @param people keys of everybody, in the order in which they are to stand; whoever else has talks comes after them
 * @param introductions ids of the complaints that are one
 */
export function listHistories(people: readonly string[], talks: readonly ReviewedTalk[], introductions: ReadonlySet<string>): History[] {
  const byPerson = groupBy(talks, ({ person }) => person);
  const everybody = new Set([...people, ...byPerson.keys()]);
  return [...everybody].map((person) => toHistory(person, byPerson.get(person) ?? [], introductions));
}

/** A room’s talk shows what nobody in it can do alone. */
function toHistory(person: string, talks: readonly ReviewedTalk[], introductions: ReadonlySet<string>): History {
  const byId = new Map(talks.map((talk) => [talk.attempt.id, talk]));
  const alone = [...byId.values()].map(({ attempt }) => attempt).filter(({ setting }) => setting.audience === 'alone');
  const counted = listCounted(alone, introductions);
  const assessed = counted.filter(isAssessed);
  const toTalk = ({ id }: { readonly id: string }) => byId.get(id) as ReviewedTalk;
  return {
    person,
    talks,
    counted: counted.map(toTalk),
    assessed: assessed.map(toTalk),
    firsts: new Set(groupByComplaint(assessed).flatMap(({ attempts: [first] }) => first?.id ?? [])),
  };
}
