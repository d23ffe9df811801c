/** Runs beside the page (a Web Worker): a workbook of thousands of talks takes seconds to write. */

import { tellFailure } from './report-failure.ts';
import type { ReportAnswer, ReportAsked } from './report-writer.ts';
import { type ReportOrder, writeReport } from './write-report.ts';

const answer = (told: ReportAnswer) => self.postMessage(told, { transfer: told.file === undefined ? [] : [told.file.bytes.buffer] });

self.addEventListener('message', ({ data: { port } }: MessageEvent<ReportAsked>) => {
  port.onmessage = ({ data }: MessageEvent<ReportOrder>) =>
    writeReport(data).then(
      (file) => answer({ file }),
      (error: unknown) => answer({ failed: tellFailure(error) }),
    );
  // It came, and there is no room for it.
  port.onmessageerror = () => answer({ failed: 'memory' });
});
