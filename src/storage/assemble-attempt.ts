import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { readAttempt } from '../domain/attempt/read-attempt.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import type { SetAside } from './attempt-store.ts';

/** The records of one attempt as they were found, which may be anything: its head, the first moves in it where it holds any, and the moves that lie by themselves. */
export type AttemptRecords = { readonly id: string; readonly head: unknown; readonly moves: readonly unknown[] };

/** An attempt put together from its records, or the records and what is wrong with them. */
export type Assembled = { readonly attempt: Attempt; readonly record?: never } | { readonly attempt?: never; readonly record: SetAside };

/** Puts head and moves together and reads the whole as any attempt is read. Expects the moves that lie by themselves in the order of their keys. */
export function assembleAttempt({ id, head, moves }: AttemptRecords): Assembled {
  const file = `attempts/${id}`;
  const raw = { head, moves };
  const fields = isFields(head) ? head : {};
  const { moves: held = [] } = fields;
  // Anything but a list is left to the reader, which says what is wrong with it.
  const first = Array.isArray(held) ? held.length : 0;
  const gaps = findGaps(file, moves, first);
  if (gaps.length > 0) return { record: { id, reason: gaps, raw } };
  const later = moves.map((record) => (isFields(record) ? record.move : record));
  const reading = readAttempt(file, { ...fields, moves: Array.isArray(held) ? [...held, ...later] : held });
  return isRead(reading) ? { attempt: reading.value } : { record: { id, reason: reading.problems, raw } };
}

function findGaps(file: string, moves: readonly unknown[], first: number): Problem[] {
  return moves.flatMap((record, offset): Problem[] => {
    const position = first + offset;
    const index = isFields(record) ? record.index : undefined;
    return index === position ? [] : [{ code: 'wrong_value', file, path: ['moves', position], found: String(index), expected: String(position) }];
  });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
