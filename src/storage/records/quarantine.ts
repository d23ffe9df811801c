import { hashSentence } from '../../domain/format/hash-sentence.ts';
import { isSameJson } from '../../domain/json/is-same-json.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { SAVED_KEYS } from '../saved-keys.ts';
import type { RecordLog, Row, RowSwap } from './record-log.ts';

/** A record that could not be read: kept as it was found, with everything that is wrong with it. Its kind is stored as `set_aside`. */
export type QuarantinedRecord = { readonly id: string; readonly reason: readonly Problem[]; readonly raw: unknown };

const { name: kind } = SAVED_KEYS.setAside;

/** A newer version of the product wrote it: unreadable here, but not damaged, so it stays where it is. */
export function isFromNewerVersion({ reason }: QuarantinedRecord): boolean {
  return reason.some(({ code }) => code === 'unknown_version');
}

/** Everything in quarantine. */
export async function listQuarantined(log: RecordLog): Promise<QuarantinedRecord[]> {
  return (await log.read({ kind })).map(({ body }) => body as QuarantinedRecord);
}

/** Puts a record into quarantine: once, also where two tabs do so. */
export function addToQuarantine(record: QuarantinedRecord): RowSwap {
  const id = `${record.id}-${hashSentence(describe(record.raw))}`;
  return { kind, id, before: [], after: [{ kind, id, index: 0, version: 1, body: record }] };
}

/** Takes records out of quarantine, as far as they are there. */
export async function removeFromQuarantine(log: RecordLog, records: readonly QuarantinedRecord[]): Promise<RowSwap[]> {
  if (records.length === 0) return [];
  const rows = await log.read({ kind });
  return records.flatMap((record) => {
    const row = rows.find(({ body }) => isSameJson(body, record));
    return row === undefined ? [] : [{ kind, id: row.id, before: [row], after: [] }];
  });
}

/** Moves what cannot be read into quarantine, each record whole or not at all. @returns what stays where it was */
export async function quarantine(
  log: RecordLog,
  found: readonly { readonly record: QuarantinedRecord; readonly rows: readonly Row[] }[],
): Promise<QuarantinedRecord[]> {
  const staying: QuarantinedRecord[] = [];
  for (const { record, rows } of found) {
    const [first] = rows;
    if (first === undefined) continue;
    // No room to move it: it stays where it is, is reported all the same, and is tried again next time.
    const isMoved =
      !isFromNewerVersion(record) &&
      (await log.swap([{ kind: first.kind, id: first.id, before: rows, after: [] }, addToQuarantine(record)], { isQuiet: true }).then(
        () => true,
        () => false,
      ));
    if (!isMoved) staying.push(record);
  }
  return staying;
}

/** A damaged record may hold what JSON cannot say. */
function describe(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? '';
  } catch {
    return String(raw);
  }
}
