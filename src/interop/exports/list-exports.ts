import { CSV_EXPORTS } from './csv-exports.ts';
import type { Export } from './export.ts';
import { WORKBOOK_EXPORT } from './workbook-export.ts';

/** Every way to take a report out, in the order in which they are offered. A further one is a file beside these and a name in this line. */
export const EXPORTS = [WORKBOOK_EXPORT, ...CSV_EXPORTS] as const satisfies readonly Export[];
