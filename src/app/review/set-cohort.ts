import type { MatchDecision } from '../../domain/review/join-roster.ts';
import { parseRoster, type Roster } from '../../domain/review/parse-roster.ts';
import { LONGEST_CELL, ROSTER_ID, type RosterRecord } from '../../domain/review/roster-schema.ts';
import { LONGEST_NOTE, LONGEST_SIGNER, type SignOff } from '../../domain/review/sign-off-schema.ts';
import { splitPasted } from '../../interop/review/split-pasted.ts';
import type { Signing } from './cohort-state.ts';

/** A pasted list as a roster; cells that go on and on are cut. */
export function readRoster(text: string): Roster {
  return parseRoster(splitPasted(text).map((cells) => cells.map((cell) => cell.slice(0, LONGEST_CELL))));
}

/** The record of these people. What was decided before holds for those who are still there. @param at the moment as ISO 8601 in UTC */
export function setPeople(before: RosterRecord | undefined, people: Roster['people'], at: string): RosterRecord {
  return { formatVersion: 1, id: ROSTER_ID, at, people: people.map((person) => ({ ...person })), decisions: before?.decisions ?? [] };
}

/** The record with a decision more; one about the same pair gives way. */
export function addDecision(before: RosterRecord | undefined, decision: MatchDecision, at: string): RosterRecord {
  const isOther = ({ one, other }: MatchDecision) => keyOfPair({ one, other }) !== keyOfPair(decision);
  const roster = before ?? setPeople(undefined, [], at);
  return { ...roster, at, decisions: [...roster.decisions.filter(isOther), { ...decision }] };
}

/** A signature; undefined where nobody has signed. */
export function toSignOff({ person, name, seenBy, note = '' }: Signing, id: string, at: string): SignOff | undefined {
  const signer = seenBy.trim().slice(0, LONGEST_SIGNER);
  if (signer === '' || person === '') return undefined;
  const noted = note.trim().slice(0, LONGEST_NOTE);
  return { formatVersion: 1, id, person, ...(name !== undefined && { name }), seenBy: signer, at, ...(noted !== '' && { note: noted }) };
}

function keyOfPair({ one, other }: Pick<MatchDecision, 'one' | 'other'>): string {
  return JSON.stringify([one, other].sort());
}
