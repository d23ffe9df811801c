import type { ExportedFile } from '../../interop/exports/export.ts';
import type { ReportOrder } from './write-report.ts';

/** What a worker has written, or why it could not. */
export type ReportAnswer = { readonly file: ExportedFile; readonly error?: never } | { readonly file?: never; readonly error: string };

/** Writes a report; undefined where that was stopped. Rejects where it cannot be written, as with too little memory. */
export type ReportWriter = (order: ReportOrder, signal: AbortSignal) => Promise<ExportedFile | undefined>;

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeReportWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Writes in a worker that lives as long as that takes; on the page where there is none or its code does not come. */
export function createReportWriter(makeWorker: MakeReportWorker): ReportWriter {
  return async (order, signal) => {
    const answer = await writeThere(makeWorker, order, signal).catch(() => 'no_worker' as const);
    if (answer === 'stopped') return undefined;
    if (answer === 'no_worker') {
      const { writeReport } = await import('./write-report.ts');
      const file = await writeReport(order);
      return signal.aborted ? undefined : file;
    }
    if (answer.file === undefined) throw new Error(answer.error);
    return answer.file;
  };
}

function writeThere(makeWorker: MakeReportWorker, order: ReportOrder, signal: AbortSignal): Promise<ReportAnswer | 'stopped'> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve('stopped');
    const worker = makeWorker();
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => end(() => resolve('stopped'));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', (event) => end(() => resolve((event as MessageEvent<ReportAnswer>).data)));
    worker.addEventListener('error', () => end(() => reject(new Error('The worker is lost.'))));
    worker.postMessage(order);
  });
}
