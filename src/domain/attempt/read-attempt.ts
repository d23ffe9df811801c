import { ATTEMPT_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import type { Reading } from '../problem/problem.ts';
import { type Attempt, AttemptSchema } from './attempt-schema.ts';

/** A saved or imported attempt, or everything that is wrong with it. */
export function readAttempt(file: string, json: unknown): Reading<Attempt> {
  return readShape(file, json, ATTEMPT_FORMAT, AttemptSchema);
}
