import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupView } from '../../../src/app/review/group-view.ts';
import type { FindMaterial } from '../../../src/app/review/judged-talk.ts';
import type { GroupLog } from '../../../src/app/review/serve-review.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { findCoat } from '../../builders/build-received.ts';
import { buildFiles, buildPlace, openLine, ReviewWorkerInTest, SHELF } from './line-in-test.ts';

let log: GroupLog;
beforeEach(() => {
  log = createMemoryLog();
});
const seals = (view: Partial<GroupView>) => view.intake?.standings.seals.intact;

describe('the worker', () => {
  it('holds the group, tells what is seen of it, and asks the page for each complaint once', async () => {
    const find = vi.fn(findCoat);
    const { line, makeWorker, serveHere, view } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))], find);
    await line.call('load', []);
    expect(await line.call('read', [await buildFiles(3)])).toMatchObject({ phase: 'done', found: 1, added: 1, last: { seal: 'intact', scores: 'same' } });
    await vi.waitFor(() => expect(view().intake).toMatchObject({ reviewed: 1, method: 'last', complaints: ['torn_coat'] }));
    expect(seals(view())).toBe(1);
    expect([find.mock.calls.length, makeWorker.mock.calls.length, serveHere.mock.calls.length]).toEqual([1, 1, 0]);
  });

  it('hands over no talk and no table of decisions, only what is shown of them', async () => {
    const { line, view } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))]);
    await line.call('load', []);
    await line.call('judgeBy', [SHELF]);
    await line.call('read', [await buildFiles(1)]);
    await vi.waitFor(() => expect(view().people?.team.rows).toHaveLength(1));
    expect(Object.keys(view().talks ?? {})).not.toEqual(expect.arrayContaining(['decisions']));
    expect(Object.keys(view().talks ?? {})).not.toEqual(expect.arrayContaining(['histories']));
    expect(view().talks?.names).toMatchObject([{ shown: { called: 'Ани' }, hidden: { number: 1 }, days: [{ talks: ['attempt-0001'] }] }]);
  });

  it('tells nothing of the talks anew when another rule is set', async () => {
    const { line, view, onSeen } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))]);
    await line.call('load', []);
    await line.call('judgeBy', [SHELF]);
    await line.call('read', [await buildFiles(1)]);
    await vi.waitFor(() => expect(view()).toMatchObject({ kept: { reading: { phase: 'done' } }, people: { team: { rows: [{}] } } }));
    onSeen.mockClear();
    await line.call('setRule', [{ good: 1, of: 1, complaints: 1, days: 1, cut: 50, minimum: 0, assessed: false, noCritical: false, formatVersion: 1 }]);
    await vi.waitFor(() => expect(view().people?.team.stands.ready).toBe(1));
    expect(new Set(onSeen.mock.calls.flatMap(([seen]) => Object.keys(seen)))).toEqual(new Set(['kept', 'people']));
  });

  it('asks again for a complaint that was not here, with the next reading', async () => {
    const find = vi.fn<FindMaterial>().mockResolvedValueOnce(undefined).mockImplementation(findCoat);
    const { line } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))], find);
    const standing = async () => (await line.call('read', [await buildFiles(1)])).last?.scores;
    expect([await standing(), await standing()]).toEqual(['not_here', 'same']);
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('stops between two talks when it is told to, with what was found until then, and reads on when it is asked to', async () => {
    const { line, onSeen } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))]);
    onSeen.mockImplementation(({ kept }) => void (kept?.reading?.done === 20 && line.call('cancel', [])));
    expect(await line.call('read', [await buildFiles(60)])).toMatchObject({ phase: 'cancelled', all: 60, found: 1 });
    expect(await line.call('read', [await buildFiles(1)])).toMatchObject({ phase: 'done' });
  });

  it('is handed many files a portion at a time, and reads them as one', async () => {
    const worker = new ReviewWorkerInTest(buildPlace(log));
    const { line } = openLine(log, [worker]);
    expect(await line.call('read', [await buildFiles(120)])).toMatchObject({ phase: 'done', done: 120, all: 120, found: 1 });
    const handed = worker.requests.map((request) => (request.kind === 'files' ? request.files.length : request.kind));
    expect(handed.filter((one) => one !== 'material')).toEqual(['open', 50, 50, 'call']);
  });

  it('finds the talks behind a figure, and a talk with its moves', async () => {
    const { line } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))]);
    await line.call('judgeBy', [SHELF]);
    await line.call('read', [await buildFiles(1)]);
    const source = { places: [{ talk: 'attempt-0001', move: 1 }, { talk: 'gone' }] };
    expect(await line.call('behind', [{ source, most: 20 }])).toEqual({
      hasMore: false,
      places: [
        {
          talk: 'attempt-0001',
          move: 1,
          person: 'learner:learner-0001',
          scenario: { library: 'canteen', id: 'torn_coat', revision: 1 },
          at: '2026-11-21T14:30:00.000Z',
          overall: 100,
          said: { turn: 'sorry', choice: 'a' },
        },
      ],
    });
    expect((await line.call('talk', ['attempt-0001']))?.moves).toHaveLength(5);
    expect(await line.call('talk', ['gone'])).toBeUndefined();
  });

  it('says what went wrong with what it was asked', async () => {
    const { line } = openLine(log, [new ReviewWorkerInTest(buildPlace(log))]);
    const { port1 } = new MessageChannel();
    const asked = { id: 'workbook', words: {} as never, language: 'en', ruleSentence: '', hidesNames: false, isSample: false } as const;
    await expect(line.call('sendReport', [asked, port1], [port1])).rejects.toThrow('There is nothing to report yet.');
  });

  it('ends with the line', async () => {
    const worker = new ReviewWorkerInTest(buildPlace(log));
    const { line } = openLine(log, [worker]);
    await line.call('load', []);
    line.close();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});

describe('the page', () => {
  it.each([
    ['does not come', () => [new ReviewWorkerInTest(undefined)]],
    ['is refused', () => []],
    [
      'can keep nothing',
      () => [
        new ReviewWorkerInTest(
          buildPlace(log, { openLog: async () => ({ ...createMemoryLog(), status: () => ({ keeping: 'memory_only', persistence: 'unasked' }) }) }),
        ),
      ],
    ],
  ])('holds the group where the worker %s, and asks for none again', async (_, make) => {
    const { line, makeWorker, serveHere, view } = openLine(log, make());
    await line.call('load', []);
    expect(await line.call('read', [await buildFiles(2)])).toMatchObject({ phase: 'done', found: 1, last: { seal: 'intact', scores: 'same' } });
    await line.call('read', [await buildFiles(1)]);
    await vi.waitFor(() => expect(seals(view())).toBe(1));
    expect([makeWorker.mock.calls.length, serveHere.mock.calls.length]).toEqual([1, 1]);
  });

  it('takes over from a worker that is lost: what was kept is loaded anew, and what was asked is done', async () => {
    const worker = new ReviewWorkerInTest(buildPlace(log));
    const { line, view } = openLine(log, [worker]);
    await line.call('load', []);
    await line.call('judgeBy', [SHELF]);
    await line.call('read', [await buildFiles(1)]);
    const loud = line.call('setRoster', ['Дана']);
    worker.fail();
    expect(await loud).toEqual([]);
    await vi.waitFor(() => expect(view().people?.team.rows).toHaveLength(2));
    expect([view().kept?.expected, view().intake?.reviewed]).toEqual([1, 1]);
  });

  it('says so where its own code does not come, and can be asked again', async () => {
    const { line, serveHere } = openLine(log, []);
    serveHere.mockRejectedValueOnce(new Error('not here either'));
    await expect(line.call('load', [])).rejects.toThrow('not here either');
    await line.call('load', []);
    expect(serveHere).toHaveBeenCalledTimes(2);
  });

  it('asks nothing twice that goes elsewhere for good', async () => {
    const { line } = openLine(log, []);
    const { port1 } = new MessageChannel();
    const asked = { id: 'workbook', words: {} as never, language: 'en', ruleSentence: '', hidesNames: false, isSample: false } as const;
    await expect(line.call('sendReport', [asked, port1], [port1])).rejects.toThrow('The worker is lost.');
  });
});
