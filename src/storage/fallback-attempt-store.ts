import type { AttemptStore, SetAside } from './attempt-store.ts';
import { createMemoryAttemptStore } from './memory-attempt-store.ts';
import type { Keeping } from './storage-status.ts';

/** A store that goes on in memory when the first one can't, and says why. */
export type FallbackAttemptStore = AttemptStore & {
  keeping(): Keeping;
  /** Goes on in memory from here on. */
  leave(reason: Exclude<Keeping, 'kept'>): void;
};

/**
 * Keeps attempts in a first store and mirrors them in memory. When the first store refuses a write or is gone, the talk
 * goes on in memory with everything that was known, and what was saved before stays saved.
 * @param onLeave told once, when memory takes over
 */
export function createFallbackAttemptStore(first: AttemptStore, onLeave: (keeping: Keeping) => void): FallbackAttemptStore {
  const memory = createMemoryAttemptStore();
  let keeping: Keeping = 'kept';
  let setAside: readonly SetAside[] = [];

  const leave = (reason: Exclude<Keeping, 'kept'>) => {
    if (keeping !== 'kept') return;
    keeping = reason;
    onLeave(keeping);
  };

  const mirrorAll = async () => {
    const list = await first.list();
    for (const attempt of list.attempts) memory.mirror(attempt);
    setAside = list.setAside;
    return list;
  };

  async function run<T>(work: (store: AttemptStore) => Promise<T>, mirror: (done: T) => unknown): Promise<T> {
    if (keeping === 'kept') {
      try {
        const done = await work(first);
        await mirror(done);
        return done;
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        // A full disk can still be read: what has not been looked at yet must not vanish from the list.
        if (isFull) await mirrorAll().catch(() => {});
        leave(isFull ? 'full' : 'memory_only');
      }
    }
    return work(memory);
  }

  /** When only room is short, taking away and bringing back still reach the disk. */
  async function runOnDiskToo<T>(work: (store: AttemptStore) => Promise<T>, mirror: (done: T) => unknown): Promise<T> {
    if (keeping === 'full') await work(first).catch(() => {});
    return run(work, mirror);
  }

  return {
    list: () =>
      run(
        async (store) => (store === first ? mirrorAll() : { ...(await store.list()), setAside }),
        () => {},
      ),
    load: (id) =>
      run(
        (store) => store.load(id),
        (loaded) => loaded.kind === 'found' && memory.mirror(loaded.attempt),
      ),
    start: (attempt) =>
      run(
        (store) => store.start(attempt),
        (done) => done === 'saved' && memory.mirror(attempt),
      ),
    appendMove: (id, index, move) =>
      run(
        (store) => store.appendMove(id, index, move),
        (done) => done === 'saved' && memory.appendMove(id, index, move),
      ),
    finish: (id, finishedAt, result) =>
      run(
        (store) => store.finish(id, finishedAt, result),
        (done) => done === 'saved' && memory.finish(id, finishedAt, result),
      ),
    remove: (id) =>
      runOnDiskToo(
        (store) => store.remove(id),
        () => memory.remove(id),
      ),
    restore: (attempt) =>
      runOnDiskToo(
        (store) => store.restore(attempt),
        (done) => done === 'saved' && memory.mirror(attempt),
      ),
    keeping: () => keeping,
    leave,
  };
}
