import { findPseudonymSeed } from '../../domain/learner/draw-pseudonym.ts';
import { foldCode, foldName } from '../../domain/review/fold-text.ts';
import type { Report, ReportPerson } from './report.ts';

/** Somebody as exports call them: all of a person that may be written. */
export type CalledPerson = {
  /** From 1: what joins the tables. */
  readonly number: number;
  /** Absent: nothing is known but the number. */
  readonly called?: string | undefined;
  readonly code?: string | undefined;
  readonly group?: string | undefined;
};

/**
 * What everybody is called, by key, in the order of their numbers. Nothing else in exports reads a name, a code or a group, so that this is where they
 * are hidden. Then the order of the roster is given up too, for that of ids that nobody chose: somebody’s place in a list of names tells who they are.
 */
export function callPeople({ people, decisions, hidesNames }: Pick<Report, 'people' | 'decisions' | 'hidesNames'>): Map<string, CalledPerson> {
  const known = new Map(people.map((person) => [person.key, person]));
  const everybody = [...new Set([...known.keys(), ...decisions.people])].map((key): ReportPerson => known.get(key) ?? { key });
  if (!hidesNames) {
    return new Map(
      everybody.map(({ key, name, code, group, pseudonym }, index) => [key, { number: index + 1, called: name ?? code ?? pseudonym, code, group }]),
    );
  }
  const ids = listFirstIds(decisions);
  const telling = new Set(people.flatMap(({ name, code, group }) => [name, code, group].map((text = '') => foldCode(foldName(text)))));
  const isTelling = (pseudonym: string) => findPseudonymSeed(pseudonym) === undefined || telling.has(foldCode(pseudonym));
  const sorted = everybody.sort((a, b) => compare(ids.get(a.key), ids.get(b.key)));
  return new Map(sorted.map(({ key, pseudonym = '' }, index) => [key, { number: index + 1, ...(!isTelling(pseudonym) && { called: pseudonym }) }]));
}

/** The smallest id among the talks of each person. */
function listFirstIds({ talks, person, people }: Report['decisions']): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [talk, { attempt }] of talks.entries()) {
    const key = people[person[talk] as number] as string;
    const before = ids.get(key);
    if (before === undefined || attempt.id < before) ids.set(key, attempt.id);
  }
  return ids;
}

/** Whoever has no talk comes last. */
function compare(a = '~', b = '~'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
