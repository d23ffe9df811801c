import { describe, expect, it, vi } from 'vitest';
import { ReportError, tellFailure } from '../../../src/app/review/report-failure.ts';
import { createReportWriter, type ReportAnswer, type ReportAsked, type SendReport } from '../../../src/app/review/report-writer.ts';
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
const never = new AbortController().signal;
const read = (file: Awaited<ReturnType<ReturnType<typeof createReportWriter>>>) => new TextDecoder().decode(file?.bytes);

/** The place where the talks are: sends all of what was asked for. */
const send: SendReport = async ({ id, hidesNames }, port) => port.postMessage({ ...order, id, report: { ...report, hidesNames } });
const order: ReportOrder = { id: 'steps_csv', report, words };
const asked = { id: 'steps_csv', words, language: 'en', ruleSentence: '', hidesNames: false, isSample: false } as const;

type Working = WorkerInTest<ReportAsked, ReportAnswer>;
const working = (answer: (sent: ReportOrder) => Promise<ReportAnswer> = async (sent) => ({ file: await writeReport(sent) })): Working =>
  new WorkerInTest(async ({ port }: ReportAsked) =>
    answer(await new Promise((resolve) => port.addEventListener('message', ({ data }) => resolve(data)) ?? port.start())),
  );
const openWith = (worker: Working) => createReportWriter(() => worker as unknown as Worker, send);

describe('a report', () => {
  it('is written in a worker that ends with it, in the words of the language, what has none by its id', async () => {
    const worker = working();
    const file = await openWith(worker)(asked, never);
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
    const file = await openWith(working())({ ...asked, id: 'people_csv', hidesNames: true }, never);
    expect(read(file)).not.toMatch(/Անի|Ann|HY-17/);
    expect(read(file)).toMatch(/Person \d/);
  });

  it.each([
    ['is refused', () => undefined],
    ['does not come', () => new WorkerInTest<ReportAsked, ReportAnswer>()],
  ])('is the same, written on the page, where the worker %s', async (_, make) => {
    const write = createReportWriter(() => {
      const worker = make();
      if (worker === undefined) throw new DOMException('refused', 'SecurityError');
      return worker as unknown as Worker;
    }, send);
    expect(read(await write(asked, never))).toBe(read(await openWith(working())(asked, never)));
  });

  it('that is stopped ends its worker at once', async () => {
    const stopping = new AbortController();
    const worker = working(() => new Promise(() => {}));
    const writing = openWith(worker)(asked, stopping.signal);
    stopping.abort();
    expect(await writing).toBeUndefined();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it('that was stopped before it began asks for no worker', async () => {
    const make = vi.fn();
    expect(await createReportWriter(make, send)(asked, AbortSignal.abort())).toBeUndefined();
    expect(make).not.toHaveBeenCalled();
  });

  it('that cannot be written is said, with the reason, and not tried again elsewhere', async () => {
    const elsewhere = vi.fn(send);
    for (const why of ['memory', 'failed'] as const) {
      const worker = working(async () => ({ failed: why }));
      const writing = createReportWriter(() => worker as unknown as Worker, elsewhere)(asked, never);
      await expect(writing).rejects.toMatchObject({ why });
      await expect(writing).rejects.toBeInstanceOf(ReportError);
    }
    expect(elsewhere).toHaveBeenCalledTimes(2);
  });

  it('that cannot be sent says why', async () => {
    const write = createReportWriter(
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
      () => Promise.reject(new RangeError('Invalid string length')),
    );
    await expect(write(asked, never)).rejects.toMatchObject({ why: 'memory' });
  });
});

describe('why a report cannot be written', () => {
  it.each(['Invalid array length', 'Invalid string length', 'Array buffer allocation failed', 'Out of memory', 'allocation size overflow'])(
    'is too little memory where a browser says “%s”',
    (message) => expect(tellFailure(new RangeError(message))).toBe('memory'),
  );

  it.each([new RangeError('Invalid time value'), new TypeError('x is not a function'), 'broken'])('is not known otherwise: %s', (error) =>
    expect(tellFailure(error)).toBe('failed'),
  );
});
