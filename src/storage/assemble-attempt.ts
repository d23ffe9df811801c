import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { readAttempt } from '../domain/attempt/read-attempt.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import type { SetAside } from './attempt-store.ts';

/** The records of one attempt as they were found: head and moves, which may be anything. */
export type AttemptRecords = { readonly id: string; readonly head: unknown; readonly moves: readonly unknown[] };

/** An attempt put together from its records, or the records and what is wrong with them. */
export type Assembled = { readonly attempt: Attempt; readonly record?: never } | { readonly attempt?: never; readonly record: SetAside };

/** Puts head and moves together and reads the whole as any attempt is read. Expects the moves in the order of their keys. */
export function assembleAttempt({ id, head, moves }: AttemptRecords): Assembled {
  const file = `attempts/${id}`;
  const raw = { head, moves };
  const gaps = findGaps(file, moves);
  if (gaps.length > 0) return { record: { id, reason: gaps, raw } };
  const reading = readAttempt(file, { ...(isFields(head) ? head : {}), moves: moves.map((record) => (isFields(record) ? record.move : record)) });
  return isRead(reading) ? { attempt: reading.value } : { record: { id, reason: reading.problems, raw } };
}

function findGaps(file: string, moves: readonly unknown[]): Problem[] {
  return moves.flatMap((record, position): Problem[] => {
    const index = isFields(record) ? record.index : undefined;
    return index === position ? [] : [{ code: 'wrong_value', file, path: ['moves', position], found: String(index), expected: String(position) }];
  });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
