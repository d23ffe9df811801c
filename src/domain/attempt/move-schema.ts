import * as z from 'zod/mini';
import { Identifier, LanguageTag } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';
import { MOST_MOVES } from './most-entries.ts';

/** How a moment is written; what fits it may still be no day of any calendar. */
const TIMESTAMP_SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const TIMESTAMP_ON_CALENDAR = z.regexes.datetime({ precision: 3 });

/** A moment as ISO 8601 in UTC, such as 2026-11-21T14:05:00.000Z: one that there is, so that it can be shown and compared. */
export const Timestamp = z.string().check(
  writtenAs(TIMESTAMP_SHAPE, 'moment', { abort: true }),
  z.refine((text) => TIMESTAMP_ON_CALENDAR.test(text), { params: { rule: 'moment' } }),
  z.describe('ISO 8601 moment in UTC.'),
);

/** Short hash of structure or words, as `hashSentence` writes it. Not for secrets. */
export const ShortHash = z.string().check(writtenAs(/^[0-9a-f]{8}$/, 'hash'), z.describe('Eight hexadecimal digits.'));

/** A unique id, of an attempt, a learner or a device. */
export const UniqueId = z.string().check(writtenAs(/^[0-9a-z-]{8,64}$/, 'uniqueId'), z.describe('Unique on this device and beyond.'));

/** One move of an attempt: where, what was chosen, when. */
export const MoveSchema = z.strictObject({
  turn: Identifier,
  choice: z.string().check(writtenAs(/^([a-z]|silence)$/, 'choice'), z.describe('Letter of the reply, or silence.')),
  at: Timestamp,
});
export type RecordedMove = z.infer<typeof MoveSchema>;

const place = {
  at: Timestamp,
  after: z.int().check(z.minimum(0), z.maximum(MOST_MOVES), z.describe('How many moves stood before it.')),
};

/** What happened in a talk beside its moves, and bears on what its score says. */
export const EventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('guide_opened'), ...place }),
  z.strictObject({ event: z.literal('paused'), ...place }),
  z.strictObject({ event: z.literal('resumed'), ...place }),
  /** More time was taken from the patience clock. */
  z.strictObject({ event: z.literal('extended'), ...place }),
  /** The last move was taken back: it counts no more, and is kept here. */
  z.strictObject({ event: z.literal('taken_back'), ...place, move: MoveSchema }),
  z.strictObject({ event: z.literal('language_changed'), ...place, language: LanguageTag, wording: z.optional(ShortHash) }),
]);
export type RecordedEvent = z.infer<typeof EventSchema>;
