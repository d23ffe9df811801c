import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../../domain/attempt/summarize-attempts.ts';
import type { OpenAttemptStore, SetAside, StorageStatus } from '../ports.ts';

/** The attempts of this device as the screens read them: a mirror of what is kept. */
export type AttemptsState = {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** Records that could not be read; kept, and handed on by who reports them. */
  readonly setAside: readonly SetAside[];
  readonly status: StorageStatus;
  /** The attempts that were taken away and can be brought back, the last one last. */
  readonly removed: readonly Attempt[];
  /** Reads everything that is kept. */
  load(): Promise<void>;
  /** Asks the browser once more not to clear them by itself; the status says what it answers. */
  askToPersist(): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back what was removed last. */
  restore(): Promise<void>;
};
export type AttemptsStore = StoreApi<AttemptsState>;

/** Follows the kept attempts, whoever changes them: a session, this store, or another tab. */
export function createAttemptsStore(kept: OpenAttemptStore): AttemptsStore {
  const store = createStore<AttemptsState>()((set, get) => ({
    phase: 'loading',
    attempts: [],
    setAside: [],
    status: kept.status(),
    removed: [],

    async load() {
      if (get().phase === 'failed') set({ phase: 'loading' });
      try {
        const { attempts, setAside } = await kept.list();
        set({ phase: 'ready', attempts: sortNewestFirst(attempts), setAside });
      } catch {
        set({ phase: 'failed' });
      }
    },

    askToPersist: kept.askToPersist,

    async remove(id) {
      const removed = await kept.remove(id);
      if (removed !== undefined) set({ removed: [...get().removed, removed] });
    },

    async restore() {
      const last = get().removed.at(-1);
      if (last === undefined) return;
      // Taken off at once, so that a second press brings back the one before.
      set(({ removed }) => ({ removed: removed.filter((attempt) => attempt !== last) }));
      try {
        await kept.restore(last);
      } catch {
        set(({ removed }) => ({ removed: [...removed, last] }));
      }
    },
  }));

  kept.watchStatus((status) => {
    const isKeptAgain = status.keeping === 'kept' && store.getState().status.keeping !== 'kept';
    store.setState({ status });
    // What lay out of reach until now has to show as well.
    if (isKeptAgain) void store.getState().load();
  });
  const follow = followChanges(store, kept);
  kept.watchAttempts(({ attemptId }) => void follow(attemptId));
  return store;
}

/** More changes than this at once, as from a merge, are read in one go. */
const MANY = 10;

/** Changes that come while one is being read wait, and are read together. */
function followChanges(store: AttemptsStore, kept: OpenAttemptStore): (id: string) => Promise<void> {
  const waiting = new Set<string>();
  let isReading = false;
  return async (id) => {
    waiting.add(id);
    if (isReading) return;
    isReading = true;
    while (waiting.size > 0) {
      const ids = [...waiting];
      waiting.clear();
      await (ids.length > MANY ? store.getState().load() : Promise.all(ids.map((one) => refresh(store, kept, one))));
    }
    isReading = false;
  };
}

async function refresh(store: AttemptsStore, kept: OpenAttemptStore, id: string): Promise<void> {
  const loaded = await kept.load(id).catch(() => undefined);
  if (loaded === undefined) return;
  if (loaded.kind === 'set_aside') return store.getState().load();
  const others = store.getState().attempts.filter((attempt) => attempt.id !== id);
  store.setState({ attempts: loaded.kind === 'found' ? sortNewestFirst([...others, loaded.attempt]) : others });
}
