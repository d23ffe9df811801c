import { ATTEMPT_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import type { Reading } from '../problem/problem.ts';
import { type Attempt, AttemptSchema } from './attempt-schema.ts';

/** A saved or imported attempt, or everything that is wrong with it. @param isInspected it comes out of a file that was */
export function readAttempt(file: string, json: unknown, isInspected = false): Reading<Attempt> {
  return readShape(file, json, ATTEMPT_FORMAT, AttemptSchema, isInspected);
}
