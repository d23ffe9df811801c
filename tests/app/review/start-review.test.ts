import { expect, it, vi } from 'vitest';
import { startReview } from '../../../src/app/review/start-review.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { buildFiles } from './line-in-test.ts';

function start() {
  const noWorker = () => {
    throw new Error('There are no workers here.');
  };
  const askToPersist = vi.fn(async () => {});
  const log = createMemoryLog();
  const { store } = startReview({
    openLog: async () => log,
    askToPersist,
    sources: [],
    makeWorker: noWorker,
    makeReportWorker: noWorker,
    makeCodeWorker: noWorker,
    hidesNames: { read: () => false, write: () => {} },
    ports: buildPorts(),
  });
  return { store, askToPersist };
}

it('the browser is asked once not to clear what others have handed in, when there is something to keep', async () => {
  const { store, askToPersist } = start();
  await store.getState().load();
  expect(askToPersist).not.toHaveBeenCalled();
  await store.getState().read(await buildFiles(1));
  await vi.waitFor(() => expect(askToPersist).toHaveBeenCalledOnce());
  await store.getState().read(await buildFiles(2));
  expect(askToPersist).toHaveBeenCalledOnce();
});
