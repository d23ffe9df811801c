import { askPersistence, readPersistence } from './ask-persistence.ts';
import { openAttemptDatabase } from './attempt-database.ts';
import { type AttemptNews, openAttemptNews } from './attempt-news.ts';
import type { AttemptStore } from './attempt-store.ts';
import { type DatabaseAccess, openFallbackStore } from './open-fallback-store.ts';
import type { Persistence, StorageStatus } from './storage-status.ts';

/** An attempt has changed: through this tab's own talk or removal, or from elsewhere, which is another tab or a merge. */
export type AttemptChange = { readonly attemptId: string; readonly from: 'here' | 'elsewhere' };

/** The attempts of this device, with how well they are kept. */
export type OpenAttemptStore = AttemptStore & {
  status(): StorageStatus;
  /** Asks the browser to keep the storage, whatever it has answered before; the status says what it answers. */
  askToPersist(): Promise<void>;
  /** @returns stops watching */
  watchStatus(listener: (status: StorageStatus) => void): () => void;
  /** @returns stops watching */
  watchAttempts(listener: (change: AttemptChange) => void): () => void;
};

/** What the browser is asked for; the tests stand in for it. */
export type Surroundings = DatabaseAccess & {
  readonly news: AttemptNews;
  readonly readPersistence: () => Promise<Persistence>;
  readonly askPersistence: () => Promise<Persistence>;
};

/**
 * Opens the attempts of this device: in IndexedDB, else in memory. Never rejects and never waits for ever; the status says
 * what it is, and where the database opens later, what was done meanwhile moves into it. The browser is asked to keep the
 * storage when there is something worth keeping, at the first finished attempt.
 */
export async function openAttemptStore(
  around: Surroundings = { openDatabase: (onDisconnection) => openAttemptDatabase(onDisconnection), news: openAttemptNews(), readPersistence, askPersistence },
): Promise<OpenAttemptStore> {
  const statusListeners = new Set<(status: StorageStatus) => void>();
  const attemptListeners = new Set<(change: AttemptChange) => void>();
  let persistence: Persistence = await around.readPersistence().catch(() => 'unavailable' as const);

  const status = (): StorageStatus => ({ keeping: store.keeping(), persistence });
  const reportStatus = () => {
    for (const listener of statusListeners) listener(status());
  };
  const store = await openFallbackStore(around, reportStatus);

  around.news.listen((attemptId) => {
    for (const listener of attemptListeners) listener({ attemptId, from: 'elsewhere' });
  });
  const tell = (attemptId: string, from: AttemptChange['from'] = 'here') => {
    if (store.keeping() === 'kept') around.news.tell(attemptId);
    for (const listener of attemptListeners) listener({ attemptId, from });
  };
  const telling = async <T>(attemptId: string, work: Promise<T>, isChange: (done: T) => boolean): Promise<T> => {
    const done = await work;
    if (isChange(done)) tell(attemptId);
    return done;
  };
  const askToPersist = async () => {
    persistence = await around.askPersistence();
    reportStatus();
  };
  const askOnce = async () => {
    if (persistence === 'unasked' && store.keeping() === 'kept') await askToPersist();
  };

  return {
    list: store.list,
    load: store.load,
    start: (attempt) => telling(attempt.id, store.start(attempt), (done) => done === 'saved'),
    restore: (attempt) => telling(attempt.id, store.restore(attempt), (done) => done === 'saved'),
    appendMove: (id, index, move) => telling(id, store.appendMove(id, index, move), (done) => done === 'saved'),
    remove: (id) => telling(id, store.remove(id), (removed) => removed !== undefined),
    async finish(id, finishedAt, result) {
      const done = await telling(id, store.finish(id, finishedAt, result), (answer) => answer === 'saved');
      // The browser may put the question to the user: the debrief does not wait for the answer.
      void askOnce();
      return done;
    },
    async merge(changes, watch) {
      const answer = await store.merge(changes, watch);
      // From elsewhere as seen by a talk that is open in this tab: it must look again.
      if (answer === 'saved') for (const { id } of changes.attempts) tell(id, 'elsewhere');
      return answer;
    },
    status,
    askToPersist,
    watchStatus: (listener) => watch(statusListeners, listener),
    watchAttempts: (listener) => watch(attemptListeners, listener),
  };
}

function watch<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
