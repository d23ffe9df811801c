import type { ExportedFile } from '../../interop/exports/export.ts';
import { EXPORTS } from '../../interop/exports/list-exports.ts';
import { type PlainExportWords, toExportWords } from '../../interop/exports/plain-words.ts';
import type { OffsetAt, Report } from '../../interop/exports/report.ts';
import { readZoneOffset } from '../../interop/exports/zone-offset.ts';

/** Id of a way to take a report out. */
export type ExportId = (typeof EXPORTS)[number]['id'];

/** What is to be written, as plain data, so that a worker can do it. */
export type ReportOrder = { readonly id: ExportId; readonly report: Omit<Report, 'offsetAt'>; readonly words: PlainExportWords };

/** Writes a report, its moments by the clock of this device. @throws RangeError where there is not enough memory for it */
export async function writeReport({ id, report, words }: ReportOrder): Promise<ExportedFile> {
  const writing = EXPORTS.find((one) => one.id === id) as (typeof EXPORTS)[number];
  return writing.write({ ...report, offsetAt: readOwnClock() }, toExportWords(words));
}

function readOwnClock(): OffsetAt {
  try {
    return readZoneOffset(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch {
    // A device can have a clock without a zone: Chromium then names one that it does not know itself.
    return (moment) => -new Date(moment).getTimezoneOffset();
  }
}
