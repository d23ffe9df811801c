import * as z from 'zod/mini';
import { Timestamp, UniqueId } from '../attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';

/** How talks were handed in: saved as a file, given to the share sheet, shown as a picture, copied as text. */
const Way = z.enum(['file', 'share', 'code', 'text']);
export type Way = z.infer<typeof Way>;

/** One time at which somebody handed in, as a device keeps it. Whether it arrived nobody here can know. */
export const HandedInSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: UniqueId,
  at: Timestamp.check(z.describe('When it was handed in.')),
  way: Way.check(z.describe('How.')),
  learner: UniqueId.check(z.describe('Who handed in.')),
  attempts: z.array(UniqueId).check(z.maxLength(100_000), z.describe('The talks that were in it.')),
});
export type HandedIn = z.infer<typeof HandedInSchema>;

/** When each talk was handed in last, and how. */
export function findLastHandedIn(records: readonly HandedIn[]): Map<string, Pick<HandedIn, 'at' | 'way'>> {
  const last = new Map<string, Pick<HandedIn, 'at' | 'way'>>();
  for (const { at, way, attempts } of records) {
    for (const id of attempts) if (at >= (last.get(id)?.at ?? '')) last.set(id, { at, way });
  }
  return last;
}
