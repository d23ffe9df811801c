import type { ExportedFile } from '../../interop/exports/export.ts';
import type { ReportRequest } from './order-report.ts';
import { ReportError, type ReportFailure, tellFailure } from './report-failure.ts';
import type { ReportOrder } from './write-report.ts';

/** What a worker has written, or why it could not. */
export type ReportAnswer = { readonly file: ExportedFile; readonly failed?: never } | { readonly file?: never; readonly failed: ReportFailure };

/** Through which the worker is sent what it is to write, from where the talks are. */
export type ReportAsked = { readonly port: MessagePort };

/** Writes a report; undefined where that was stopped. Rejects with a `ReportError` where it cannot be written. */
export type ReportWriter = (asked: ReportRequest, signal: AbortSignal) => Promise<ExportedFile | undefined>;

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeReportWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Has all that is to be written sent through the port, from the place where the talks are. */
export type SendReport = (asked: ReportRequest, port: MessagePort) => Promise<void>;

/** Writes in a worker that lives as long as that takes; on the page where there is none or its code does not come. */
export function createReportWriter(makeWorker: MakeReportWorker, send: SendReport): ReportWriter {
  return async (asked, signal) => {
    if (signal.aborted) return undefined;
    const answer = await writeThere(makeWorker, (port) => send(asked, port), signal).catch(() => 'no_worker' as const);
    if (answer === 'stopped') return undefined;
    if (answer === 'no_worker') {
      const file = await writeHere((port) => send(asked, port)).catch((error: unknown) => {
        throw new ReportError(tellFailure(error));
      });
      return signal.aborted ? undefined : file;
    }
    if (answer.file === undefined) throw new ReportError(answer.failed);
    return answer.file;
  };
}

function writeThere(makeWorker: MakeReportWorker, send: (port: MessagePort) => Promise<void>, signal: AbortSignal): Promise<ReportAnswer | 'stopped'> {
  return new Promise((resolve, reject) => {
    const worker = makeWorker();
    const { port1, port2 } = new MessageChannel();
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => end(() => resolve('stopped'));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', (event) => end(() => resolve((event as MessageEvent<ReportAnswer>).data)));
    worker.addEventListener('error', () => end(() => reject(new Error('The worker is lost.'))));
    worker.postMessage({ port: port1 } satisfies ReportAsked, [port1]);
    send(port2).catch((error: unknown) => end(() => reject(error)));
  });
}

async function writeHere(send: (port: MessagePort) => Promise<void>): Promise<ExportedFile> {
  const { writeReport } = await import('./write-report.ts');
  const { port1, port2 } = new MessageChannel();
  const coming = new Promise<ReportOrder>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  try {
    await send(port2);
    return await writeReport(await coming);
  } finally {
    port1.close();
  }
}
