import * as z from 'zod/mini';
import type { Attempt } from '../attempt/attempt-schema.ts';
import { Timestamp, UniqueId } from '../attempt/move-schema.ts';
import { readAttempt } from '../attempt/read-attempt.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';
import { hashSentence } from '../format/hash-sentence.ts';
import { RECEIVED_TALK_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { writtenAs } from '../format/written-as.ts';
import { ReceivedSealSchema } from '../hand-in/seal-schema.ts';
import { LearnerSchema } from '../learner/learner-schema.ts';
import { isRead, type Reading, readWell } from '../problem/problem.ts';

/** Longest name of a file that is kept. */
export const LONGEST_FILE_NAME = 300;

/** The form before the attempt in it is read, which has a version of its own. */
const OpenedReceivedSchema = z
  .strictObject({
    $schema: SchemaReference,
    formatVersion: FormatVersion1,
    id: z.string().check(z.maxLength(80), z.describe('The talk, and what tells its copies apart.')),
    talk: UniqueId.check(z.describe('Id of the talk.')),
    attempt: z.optional(z.unknown()),
    code: z.optional(z.string().check(writtenAs(/^[\w-]{1,30000}$/, 'other'), z.describe('The code it came in, while its complaint is not here to play it.'))),
    seal: z.optional(ReceivedSealSchema.check(z.describe('What vouches for it.'))),
    brokenSeal: z.optional(z.literal(true).check(z.describe('What stood in the place of its seal was none.'))),
    learner: z.optional(LearnerSchema.check(z.describe('Whose it is, as they called themselves when they handed it in.'))),
    savedAt: z.optional(Timestamp.check(z.describe('When the file was saved that it came in.'))),
    receivedAt: Timestamp.check(z.describe('When it was read here first.')),
    file: z.string().check(z.maxLength(LONGEST_FILE_NAME), z.describe('Name of the file that it came in.')),
  })
  .check(
    z.refine(({ attempt, code }) => (attempt === undefined) !== (code === undefined), { path: ['attempt'], params: { rule: 'other' } }),
    z.refine(({ id, talk }) => id.startsWith(`${talk}.`), { path: ['id'], params: { rule: 'other' } }),
  );

/**
 * A talk that somebody has handed in, as a trainer’s device keeps it: what was played and what vouches for it. Its score is not in it, for that is
 * worked out from the choices whenever it is looked at; the result in its attempt is what it came with.
 */
export type ReceivedTalk = Readonly<Omit<z.infer<typeof OpenedReceivedSchema>, 'attempt'>> & { readonly attempt?: Attempt };

/** A kept or restored record, or everything that is wrong with it. @param isInspected it comes out of a file that was */
export function readReceived(file: string, json: unknown, isInspected = false): Reading<ReceivedTalk> {
  const opened = readShape(file, json, RECEIVED_TALK_FORMAT, OpenedReceivedSchema, isInspected);
  if (!isRead(opened)) return opened;
  const { attempt, ...rest } = opened.value;
  if (attempt === undefined) return readWell(rest);
  const reading = readAttempt(file, attempt, true);
  if (!isRead(reading)) return { problems: reading.problems.map((problem) => ({ ...problem, path: ['attempt', ...problem.path] })) };
  if (reading.value.id === rest.talk) return readWell({ ...rest, attempt: reading.value });
  return { problems: [{ code: 'wrong_value', file, path: ['talk'], found: rest.talk, expected: reading.value.id }] };
}

/** Name of a record: the same for the same talk wherever it is read, another for a differing copy of it. @param print by `printTalk` */
export function nameReceived(talk: string, print: string): string {
  return `${talk}.${hashSentence(print)}`;
}
