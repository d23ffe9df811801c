import { foldCode } from './fold-text.ts';
import type { KeyGroups } from './group-keys.ts';
import type { SeenLearner } from './list-learners.ts';
import { compareNames, type Likeness, type NameKey, toNameKey } from './near-names.ts';
import type { RosterPerson } from './parse-roster.ts';

/** Two keys that may stand for one person, and what makes one think so. */
export type MatchOffer = { readonly one: string; readonly other: string; readonly why: Likeness | 'same_code' };

type Candidate = { readonly key: string; readonly code: string; readonly name: NameKey };

/** The likeliest first. */
const ORDER: readonly MatchOffer['why'][] = ['same_code', 'same', 'other_script', 'near'];

/** Pairs that a trainer is asked about: each learner whom no row was found for, beside every row and every other such learner. */
export function listOffers(
  roster: readonly RosterPerson[],
  learners: readonly SeenLearner[],
  groups: KeyGroups,
  isRefused: (one: string, other: string) => boolean,
): MatchOffer[] {
  const free = learners.filter(({ key }) => groups.rowOf(key) === undefined).map(({ key, code, name }) => toCandidate(key, code, name));
  const rows = roster.map(({ key, id, name }) => toCandidate(key, id, name));
  const offers = free.flatMap((one, index) =>
    [...rows, ...free.slice(index + 1)].flatMap((other): MatchOffer[] => {
      const why = compare(one, other);
      if (why === undefined || groups.find(one.key) === groups.find(other.key) || isRefused(one.key, other.key)) return [];
      return [{ one: one.key, other: other.key, why }];
    }),
  );
  return offers.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
}

function toCandidate(key: string, code = '', name = ''): Candidate {
  return { key, code: foldCode(code), name: toNameKey(name) };
}

/** Names that are only near are no sign where two codes say that it is somebody else. */
function compare(one: Candidate, other: Candidate): MatchOffer['why'] | undefined {
  const haveCodes = one.code !== '' && other.code !== '';
  if (haveCodes && one.code === other.code) return 'same_code';
  const likeness = compareNames(one.name, other.name);
  return haveCodes && likeness !== 'same' ? undefined : likeness;
}
