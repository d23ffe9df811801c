import { ATTEMPT_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { isSameJson } from '../json/is-same-json.ts';
import { isRead, type Reading } from '../problem/problem.ts';
import { type Attempt, AttemptSchema } from './attempt-schema.ts';
import { listEntries, sortEntries } from './entries.ts';

/** A saved or imported attempt, or everything that is wrong with it. @param isInspected it comes out of a file that was */
export function readAttempt(file: string, json: unknown, isInspected = false): Reading<Attempt> {
  const reading = readShape(file, json, ATTEMPT_FORMAT, AttemptSchema, isInspected);
  if (!isRead(reading) || reading.value.events.length === 0) return reading;
  const { moves, events } = reading.value;
  // Events that stand where no talk could have had them would be lost as soon as the attempt is kept row by row.
  if (isSameJson(sortEntries(listEntries(reading.value)), { moves, events })) return reading;
  return { problems: [{ code: 'wrong_value', file, path: ['events'] }] };
}
