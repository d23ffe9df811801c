import { foldCode, foldName } from './fold-text.ts';
import { findRosterColumns, type RosterColumns } from './roster-columns.ts';

/** Somebody whom a trainer expects talks of. */
export type RosterPerson = {
  /** The same whenever the same list is pasted again: by the id, else by the name, the second of two alike with a number. */
  readonly key: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly group?: string | undefined;
};

/** What is wrong with a row, counted from 0 as it was pasted; without a row: with the list. Nothing else of the list is lost for it. */
export type RosterProblem = {
  /** no_names: no column holds any. nobody: a row without name and id. same_id: two different names have it, so that it joins nobody. repeated: the same id and name again. */
  readonly kind: 'no_names' | 'nobody' | 'same_id' | 'repeated';
  readonly row?: number;
  readonly id?: string;
};

/** A roster that was read. */
export type Roster = { readonly people: readonly RosterPerson[]; readonly problems: readonly RosterProblem[]; readonly columns: RosterColumns };

/**
 * Reads a list of people that was pasted from a spreadsheet. Two rows of one name stay two people.
 * @param rows cells as they were split outside
 */
export function parseRoster(rows: readonly (readonly string[])[]): Roster {
  const filled = rows.map((cells, row) => ({ row, cells })).filter(({ cells }) => cells.some((cell) => foldName(cell) !== ''));
  const columns = findRosterColumns(filled.map(({ cells }) => cells));
  const people: RosterPerson[] = [];
  const problems: RosterProblem[] = columns.name === undefined && filled.length > 0 ? [{ kind: 'no_names' }] : [];
  const taken = new Map<string, RosterPerson>();
  for (const { row, cells } of columns.hasHeader ? filled.slice(1) : filled) {
    const person = readPerson(cells, columns);
    if (person === undefined) {
      problems.push({ kind: 'nobody', row });
      continue;
    }
    const before = person.id === undefined ? undefined : taken.get(person.key);
    if (before !== undefined && foldName(before.name ?? '') === foldName(person.name ?? '')) {
      problems.push({ kind: 'repeated', row, ...(person.id !== undefined && { id: person.id }) });
      continue;
    }
    if (before !== undefined && person.id !== undefined) problems.push({ kind: 'same_id', row, id: person.id });
    const key = findFreeKey(person.key, taken);
    taken.set(key, person);
    people.push({ ...person, key });
  }
  return { people, problems, columns };
}

function readPerson(cells: readonly string[], { name, family, id, group }: RosterColumns): RosterPerson | undefined {
  const read = (column: number | undefined) => (column === undefined ? '' : tidy(cells[column] ?? ''));
  const whole = [read(name), read(family)].filter((part) => part !== '').join(' ');
  const code = read(id);
  if (whole === '' && code === '') return undefined;
  const team = read(group);
  return {
    key: code === '' ? `name:${foldName(whole)}` : `id:${foldCode(code)}`,
    ...(code !== '' && { id: code }),
    ...(whole !== '' && { name: whole }),
    ...(team !== '' && { group: team }),
  };
}

/** As it was written, but for spaces, control characters and the form of its letters. */
function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function findFreeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}#${number}`)) number += 1;
  return `${key}#${number}`;
}
