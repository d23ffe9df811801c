import type { ExportWords } from './export-words.ts';
import type { Report } from './report.ts';

/** A file to be handed to the browser. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A way to take a report out of the app. */
export type Export = {
  readonly id: string;
  readonly write: (report: Report, words: ExportWords) => Promise<ExportedFile>;
};
