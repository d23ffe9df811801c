import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { AttemptStore, KeepingStatus, StorageStatus } from '../ports.ts';
import { followChanges, type Mirror } from './follow-changes.ts';

/** The attempts of this device as the screens read them: a mirror of what is kept. */
export type AttemptsState = Mirror & {
  /** The attempts begun last, newest first, while thousands of others are still being read: something to show until then. */
  readonly newest: readonly Attempt[];
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

/** As many as anybody sees of a long list at first. */
const FIRST_SHOWN = 50;

/** Follows the kept attempts, whoever changes them: the attempt that is played, this store, or another tab. */
export function createAttemptsStore(kept: AttemptStore, keeping: KeepingStatus): AttemptsStore {
  const store = createStore<AttemptsState>()((set, get) => ({
    phase: 'loading',
    attempts: [],
    newest: [],
    setAside: [],
    status: keeping.status(),
    removed: [],

    async load() {
      if (get().phase === 'failed') set({ phase: 'loading' });
      if (get().phase === 'loading') set({ newest: (await kept.listNewest(FIRST_SHOWN).catch(() => undefined)) ?? [] });
      await follower.list();
      set({ newest: [] });
    },

    askToPersist: keeping.askToPersist,

    async remove(id) {
      const removed = await kept.remove(id);
      if (removed === undefined) return;
      // Its row goes in the moment in which the way back comes.
      set((state) => ({ removed: [...state.removed, removed], attempts: state.attempts.filter((attempt) => attempt.id !== id) }));
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

  keeping.watchStatus((status) => {
    const isKeptAgain = status.keeping === 'kept' && store.getState().status.keeping !== 'kept';
    store.setState({ status });
    // What lay out of reach until now has to show as well.
    if (isKeptAgain) void store.getState().load();
  });
  const follower = followChanges(store, kept);
  kept.watchAttempts((change) => void follower.hear(change));
  return store;
}
