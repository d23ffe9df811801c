import type { Attempt, RecordedMove } from '../domain/attempt/attempt-schema.ts';
import { askPersistence, readPersistence } from './ask-persistence.ts';
import { openAttemptDatabase } from './attempt-database.ts';
import { type AttemptNews, openAttemptNews } from './attempt-news.ts';
import type { AttemptStore, SaveAnswer } from './attempt-store.ts';
import { type DatabaseAccess, openFallbackStore } from './open-fallback-store.ts';
import type { Persistence, StorageStatus } from './storage-status.ts';

/** What a tab knows of its own change, so that nobody has to read it back: the attempt that has begun, or the move that was made in it. */
export type KnownChange = { readonly begun: Attempt } | { readonly index: number; readonly move: RecordedMove };

/** An attempt has changed: through this tab's own talk or removal, or from elsewhere, which is another tab or a merge. */
export type AttemptChange = { readonly attemptId: string; readonly from: 'here' | 'elsewhere'; readonly known?: KnownChange };

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
    void store.forget(attemptId);
    for (const listener of attemptListeners) listener({ attemptId, from: 'elsewhere' });
  });
  const tell = (change: AttemptChange) => {
    if (store.keeping() === 'kept') around.news.tell(change.attemptId);
    for (const listener of attemptListeners) listener(change);
  };
  const telling = async (attemptId: string, work: Promise<SaveAnswer>, known?: KnownChange): Promise<SaveAnswer> => {
    const done = await work;
    if (done === 'saved') tell({ attemptId, from: 'here', ...(known && { known }) });
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
    listNewest: store.listNewest,
    load: store.load,
    start: (attempt) => telling(attempt.id, store.start(attempt), { begun: attempt }),
    restore: (attempt) => telling(attempt.id, store.restore(attempt)),
    appendMove: (id, index, move) => telling(id, store.appendMove(id, index, move), { index, move }),
    async remove(id) {
      const removed = await store.remove(id);
      if (removed !== undefined) tell({ attemptId: id, from: 'here' });
      return removed;
    },
    async finish(id, finishedAt, result) {
      const done = await telling(id, store.finish(id, finishedAt, result));
      // The browser may put the question to the user: the debrief does not wait for the answer.
      void askOnce();
      return done;
    },
    async merge(changes, watch) {
      const answer = await store.merge(changes, watch);
      // From elsewhere as seen by a talk that is open in this tab: it must look again.
      if (answer === 'saved') for (const { id } of changes.attempts) tell({ attemptId: id, from: 'elsewhere' });
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
