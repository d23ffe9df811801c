import { describe, expect, it, vi } from 'vitest';
import { createReportWriter, type ReportAnswer } from '../../../src/app/review/report-writer.ts';
import { type ReportOrder, writeReport } from '../../../src/app/review/write-report.ts';
import { keyOfWords, type PlainExportWords } from '../../../src/interop/exports/plain-words.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport } from '../../builders/build-report.ts';
import { WorkerInTest } from './worker-in-test.ts';

const { offsetAt: _clock, ...report } = buildReport();
const { scenario: _1, step: _2, criterion: _3, error: _4, offer: _5, ...fixed } = buildExportWords();
const [played] = report.decisions.scenarios;
const words: PlainExportWords = {
  ...fixed,
  person: 'Person {{number}}',
  scenarios: new Map(played && [[keyOfWords(played), 'Cold soup']]),
  offers: new Map(),
  steps: new Map([['solve', 'Solve']]),
  criteria: new Map(),
  errors: new Map(),
};
const order: ReportOrder = { id: 'steps_csv', report, words };
const never = new AbortController().signal;
const read = (file: Awaited<ReturnType<ReturnType<typeof createReportWriter>>>) => new TextDecoder().decode(file?.bytes);

const working = (answer: (asked: ReportOrder) => Promise<ReportAnswer> = async (asked) => ({ file: await writeReport(asked) })) => new WorkerInTest(answer);
const openWith = (worker: WorkerInTest<ReportOrder, ReportAnswer>) => createReportWriter(() => worker as unknown as Worker);

describe('a report', () => {
  it('is written in a worker that ends with it, in the words of the language, what has none by its id', async () => {
    const worker = working();
    const file = await openWith(worker)(order, never);
    expect(file?.name).toBe('amends-steps-2026-11-21.csv');
    expect(read(file)).toContain('"Cold soup"');
    expect(read(file)).toContain('"solve","Solve"');
    expect(read(file)).toContain('"listen","listen"');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('is written where the device has a clock without a zone, too', async () => {
    const named = new Intl.DateTimeFormat().resolvedOptions();
    const zone = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...named, timeZone: 'Nowhere/Else' });
    const file = await writeReport({ ...order, id: 'attempts_csv' }).finally(() => zone.mockRestore());
    expect(read(file)).toBe(read(await writeReport({ ...order, id: 'attempts_csv' })));
  });

  it('holds no name where names are hidden', async () => {
    const file = await openWith(working())({ ...order, id: 'people_csv', report: { ...report, hidesNames: true } }, never);
    expect(read(file)).not.toMatch(/Անի|Ann|HY-17/);
    expect(read(file)).toMatch(/Person \d/);
  });

  it.each([
    ['is refused', () => undefined],
    ['does not come', () => new WorkerInTest<ReportOrder, ReportAnswer>()],
  ])('is the same, written on the page, where the worker %s', async (_, make) => {
    const write = createReportWriter(() => {
      const worker = make();
      if (worker === undefined) throw new DOMException('refused', 'SecurityError');
      return worker as unknown as Worker;
    });
    expect(read(await write(order, never))).toBe(read(await openWith(working())(order, never)));
  });

  it('that is stopped ends its worker at once', async () => {
    const stopping = new AbortController();
    const worker = working(() => new Promise(() => {}));
    const writing = openWith(worker)(order, stopping.signal);
    stopping.abort();
    expect(await writing).toBeUndefined();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('that was stopped before it began asks for no worker', async () => {
    const make = vi.fn();
    expect(await createReportWriter(make)(order, AbortSignal.abort())).toBeUndefined();
    expect(make).not.toHaveBeenCalled();
  });

  it('that cannot be written is said, and not tried again on the page', async () => {
    const worker = working(async () => ({ error: 'RangeError: Invalid array length' }));
    await expect(openWith(worker)(order, never)).rejects.toThrow('Invalid array length');
  });
});
