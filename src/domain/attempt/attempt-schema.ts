import * as z from 'zod/mini';
import { FormatVersion3, Identifier, LanguageTag, LibraryId, Revision, SchemaReference } from '../format/file-parts.ts';
import { LearnerSchema } from '../learner/learner-schema.ts';
import { MOST_EVENTS, MOST_MOVES } from './most-entries.ts';
import { EventSchema, MoveSchema, ShortHash, Timestamp, UniqueId } from './move-schema.ts';
import { TalkSettingSchema } from './talk-setting.ts';

const Score = z.int().check(z.minimum(0), z.maximum(100));
const Points = z.int().check(z.minimum(0), z.maximum(10_000_000));

/** What is kept of a debrief, so that the history outlives a change of the scenario. */
export const ResultSchema = z.strictObject({
  scoring: z.int().check(z.minimum(1), z.maximum(10_000), z.describe('Version of the code that scored it.')),
  overall: Score.check(z.describe('Overall score, 0 to 100.')),
  steps: z
    .record(Identifier, Score)
    .check(z.describe('Score of each step, 0 to 100. Absent: the customer ended the talk before it. Older results say 0 there.')),
  criteria: z.optional(
    z.record(Identifier, Points).check(z.describe('Points collected for each criterion that a reply was judged by. Absent: scored before they were kept.')),
  ),
  ending: Identifier,
  endingKind: z.enum(['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out']).check(z.describe('Kind of that ending.')),
  passed: z.boolean().check(z.describe('Whether the talk passed.')),
  criticalErrors: z.array(Identifier).check(z.maxLength(40), z.describe('Critical errors in the order in which they were made.')),
});
export type Result = z.infer<typeof ResultSchema>;

const Versioned = z.strictObject({
  id: Identifier,
  revision: Revision,
  structure: z.optional(ShortHash.check(z.describe('Hash of the structure without its words. Absent: begun before it was recorded.'))),
});

/** What was on the screen as the talk began; `language_changed` says what came later. */
const ShownSchema = z.strictObject({
  language: LanguageTag,
  seed: z.int().check(z.minimum(0), z.maximum(4_294_967_295), z.describe('Seed of the order in which replies were shown.')),
  wording: z.optional(ShortHash.check(z.describe('Hash of the words in that language. Absent: begun before it was recorded.'))),
});

/** Where an attempt was begun that does not start at the beginning. */
const OriginSchema = z.strictObject({
  attempt: UniqueId.check(z.describe('The talk that it goes another way from.')),
  moves: z.int().check(z.minimum(0), z.maximum(MOST_MOVES), z.describe('How many of the first moves are those of that talk.')),
});

/**
 * One play of a scenario as recorded: what, by whom, under which setting, and the moves in order with times; no snapshot of a machine.
 * Times are the device's, are not compared on reading, and may run backwards: the order is the list's, a negative duration counts as none.
 */
export const AttemptSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion3,
  id: UniqueId,
  library: z.optional(LibraryId.check(z.describe('Library that the scenario is of. Absent: begun before libraries were told apart.'))),
  scenario: Versioned.check(z.describe('What was played, in which revision.')),
  method: Versioned.check(z.describe('What it was scored by, in which revision.')),
  learner: z.optional(LearnerSchema.check(z.describe('Who practised, as known when the talk began.'))),
  device: z.optional(UniqueId.check(z.describe('The browser it was had in. Absent: begun before it was recorded.'))),
  setting: TalkSettingSchema.check(z.describe('What helped or pressed, and who took part.')),
  shown: ShownSchema.check(z.describe('What was on the screen as the talk began.')),
  from: z.optional(OriginSchema.check(z.describe('A moment of another talk, lived again as practice. Absent: begun at the beginning.'))),
  startedAt: Timestamp,
  moves: z.array(MoveSchema).check(z.maxLength(MOST_MOVES), z.describe('What was said, in order.')),
  events: z.array(EventSchema).check(z.maxLength(MOST_EVENTS), z.describe('What happened beside the moves, in order.')),
  finishedAt: z.optional(Timestamp),
  result: z.optional(ResultSchema.check(z.describe('Result of a finished attempt.'))),
});
export type Attempt = z.infer<typeof AttemptSchema>;
