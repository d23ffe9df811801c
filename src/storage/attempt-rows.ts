import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { type Entry, listEntries } from '../domain/attempt/entries.ts';
import { ATTEMPT_FORMAT, ATTEMPT_ROW_FORMAT } from '../domain/format/migrations.ts';
import { type Row, SEALED } from './records/record-log.ts';
import { SAVED_KEYS } from './saved-keys.ts';

const { name: kind } = SAVED_KEYS.attempts;
const version = ATTEMPT_FORMAT.newest;
const entryVersion = ATTEMPT_ROW_FORMAT.newest;

/**
 * An attempt as rows. One that is under way has a row a move and a row an event, which no second tab can overwrite; nothing
 * is added to a finished one any more, so that it lies whole in one.
 */
export function toAttemptRows(attempt: Attempt): Row[] {
  const { formatVersion: _, ...whole } = attempt;
  if (attempt.result !== undefined) return [{ kind, id: attempt.id, index: SEALED, version, body: whole }];
  const { moves: _moves, events: _events, ...head } = whole;
  return [{ kind, id: attempt.id, index: 0, version, body: head }, ...toEntryRows(attempt.id, 0, listEntries(attempt))];
}

/** Rows of what happened next. @param known how many moves and events lie there already, those that were taken back included */
export function toEntryRows(id: string, known: number, entries: readonly Entry[]): Row[] {
  return entries.map((body, offset) => ({ kind, id, index: known + 1 + offset, version: entryVersion, body }));
}
