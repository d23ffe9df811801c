/** Runs beside the page (a Web Worker): a workbook of thousands of talks takes seconds to write. */

import type { ReportAnswer } from './report-writer.ts';
import { type ReportOrder, writeReport } from './write-report.ts';

self.addEventListener('message', async ({ data }: MessageEvent<ReportOrder>) => {
  const answer = await writeReport(data).then(
    (file): ReportAnswer => ({ file }),
    (error: unknown): ReportAnswer => ({ error: String(error) }),
  );
  self.postMessage(answer, { transfer: answer.file === undefined ? [] : [answer.file.bytes.buffer] });
});
