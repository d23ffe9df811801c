import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import type { Reading } from '../domain/problem/problem.ts';
import { attemptKind } from './attempt-kind.ts';
import { attemptsToRows } from './records/attempts-to-rows.ts';
import type { Row } from './records/record-log.ts';

/**
 * Reads a record in quarantine once more: a newer version of the product may be able to by now.
 * @param raw its rows, or head and moves as they lay in databases of version 1 and 2
 */
export function readQuarantined(id: string, raw: unknown): Reading<Attempt> {
  return attemptKind.assemble(id, Array.isArray(raw) ? raw.map((row) => toRow(id, row)) : toOldRows(id, raw));
}

function toRow(id: string, row: unknown): Row {
  const { index, version, body } = toFields(row);
  return { kind: attemptKind.name, id, index: typeof index === 'number' ? index : Number.NaN, version, body };
}

function toOldRows(id: string, raw: unknown): Row[] {
  const { head, moves } = toFields(raw);
  const owner = typeof head === 'object' && head !== null && 'id' in head ? String(head.id) : id;
  const later = Array.isArray(moves) ? moves.map((move) => ({ ...toFields(move), attemptId: owner })) : [];
  return attemptsToRows({ heads: head === undefined ? [] : [toFields(head)], moves: later, setAside: [], asideKeys: [] });
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
