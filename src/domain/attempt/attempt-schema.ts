import * as z from 'zod/mini';
import { FormatVersion1, Identifier, LanguageTag, LibraryId, Revision, SchemaReference } from '../format/file-parts.ts';

/** How a moment is written; what fits it may still be no day of any calendar. */
const MOMENT_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MOMENT_ON_CALENDAR = z.regexes.datetime({ precision: 3 });

/** A moment as ISO 8601 in UTC, such as 2026-11-21T14:05:00.000Z: one that there is, so that it can be shown and compared. */
export const Moment = z.string().check(
  z.regex(MOMENT_SHAPE, { abort: true }),
  z.refine((text) => MOMENT_ON_CALENDAR.test(text), { params: { expected: '2026-11-21T14:05:00.000Z' } }),
  z.describe('ISO 8601 moment in UTC.'),
);

/** guided: the method guide is at hand; assessment: it is hidden. */
export const Mode = z.enum(['guided', 'assessment']);
export type Mode = z.infer<typeof Mode>;

/** One move of an attempt: where, what was chosen, when. */
export const MoveSchema = z.strictObject({
  turn: Identifier,
  choice: z.string().check(z.regex(/^([a-z]|silence)$/), z.describe('Letter of the reply, or silence.')),
  at: Moment,
});
export type RecordedMove = z.infer<typeof MoveSchema>;

const Score = z.int().check(z.minimum(0), z.maximum(100));

/** What is kept of a debrief, so that the history outlives a change of the scenario. */
export const ResultSchema = z.strictObject({
  overall: Score.check(z.describe('Overall score, 0 to 100.')),
  steps: z.record(Identifier, Score).check(z.describe('Score of each step, 0 to 100.')),
  ending: Identifier,
  endingKind: z.enum(['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out']).check(z.describe('Kind of that ending.')),
  passed: z.boolean().check(z.describe('Whether the talk passed.')),
  criticalErrors: z.array(Identifier).check(z.maxLength(40), z.describe('Critical errors in the order in which they were made.')),
});
export type Result = z.infer<typeof ResultSchema>;

const Versioned = z.strictObject({ id: Identifier, revision: Revision });

/**
 * What is kept of one run: which scenario, the moves in order with times, the mode; never a snapshot of a machine. Times
 * are the device's and are not compared on reading: a clock that was set back makes no attempt unreadable. Their order is
 * that of the list, and whoever takes a duration from them counts one that is negative as none.
 */
export const AttemptSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: z.string().check(z.regex(/^[0-9a-z-]{8,64}$/), z.describe('Unique on this device and beyond.')),
  library: z.optional(LibraryId.check(z.describe('Library that the scenario is of. Absent: begun before libraries were told apart.'))),
  scenario: Versioned.check(z.describe('What was played, in which revision.')),
  method: Versioned.check(z.describe('What it was scored by, in which revision.')),
  language: LanguageTag,
  mode: Mode.check(z.describe('guided: the method guide was at hand; assessment: it was hidden.')),
  seed: z.int().check(z.minimum(0), z.maximum(4_294_967_295), z.describe('Seed of the order in which replies are shown.')),
  startedAt: Moment,
  moves: z.array(MoveSchema).check(z.maxLength(200), z.describe('What was said, in order.')),
  finishedAt: z.optional(Moment),
  result: z.optional(ResultSchema.check(z.describe('Result of a finished attempt.'))),
});
export type Attempt = z.infer<typeof AttemptSchema>;
