import { MissingCodeError } from './assemble-all.ts';
import type { AttemptStore, SetAside } from './attempt-store.ts';
import { catchUp } from './catch-up.ts';
import { createMemoryAttemptStore } from './memory-attempt-store.ts';
import type { Keeping } from './storage-status.ts';

/** A store that goes on in memory when the first one can't, says why, and comes back when it can. */
export type FallbackAttemptStore = AttemptStore & {
  keeping(): Keeping;
  /**
   * Goes on without the first store from here on. What was said first stays the reason, unless it was only that there is none,
   * or a newer version takes over.
   */
  leave(reason: Exclude<Keeping, 'kept'>): void;
  /** Writes to the first store what only memory holds, and keeps there again. Rejects where that still fails. */
  comeBack(): Promise<void>;
  /**
   * The first store was deleted under the page, or cut off, which may mean the same: opens it again, and writes everything that
   * is known and not there. Never rejects; until it has succeeded, the status is `meanwhile`.
   */
  startAnew(meanwhile: 'deleted' | 'memory_only'): Promise<void>;
  /** Another tab has changed an attempt: what is known of it here may be no more. */
  forget(id: string): Promise<void>;
};

/** Milliseconds that a reply waits for a disk that takes things on again. */
const PATIENCE = 500;

type Work<T> = (store: AttemptStore) => Promise<T>;
/** Does in memory what the first store has done. */
type Mirror<T> = (done: T) => unknown;

/**
 * Keeps attempts in a first store and mirrors them in memory. When the first store refuses a write or is gone, the talk
 * goes on in memory with everything that was known, and what was saved before stays saved. Every further write tries the
 * first store again; when it takes it, it gets all that memory holds alone. Only after a newer version has taken the
 * first store over do writes reject: the page must be loaded anew, and memory would be lost with it.
 * @param onChange told whenever `keeping` changes
 */
export function createFallbackAttemptStore(first: AttemptStore, onChange: (keeping: Keeping) => void): FallbackAttemptStore {
  const memory = createMemoryAttemptStore();
  /** Ids of what was written to memory alone. */
  const unsaved = new Set<string>();
  let keeping: Keeping = 'kept';
  let setAside: readonly SetAside[] = [];
  let comingBack: Promise<void> | undefined;

  const become = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    onChange(next);
  };
  /** What was set aside in a store that was deleted. */
  let lostAside: readonly SetAside[] = [];
  const leave = (reason: Exclude<Keeping, 'kept'>) => {
    if (keeping === 'kept' || keeping === 'memory_only' || reason === 'taken_over') become(reason);
  };
  const isTakenOver = () => keeping === 'taken_over';

  const mirrorAll = async () => {
    const list = await first.list();
    for (const attempt of list.attempts) memory.mirror(attempt);
    setAside = list.setAside;
    return list;
  };

  const listMemory = async () => {
    const list = await memory.list();
    return { ...list, setAside: [...setAside, ...list.setAside] };
  };

  const leaveAfter = async (error: unknown) => {
    const reason = findReason(error);
    // A full disk can still be read: what has not been looked at yet must not vanish from the list.
    if (reason === 'full') await mirrorAll().catch(() => {});
    leave(reason);
  };

  const writeUnsaved = async () => {
    for (const id of unsaved) {
      // First: what is written to memory meanwhile puts it back, and it is looked at once more.
      unsaved.delete(id);
      const loaded = await memory.load(id);
      try {
        if (loaded.kind === 'found') await catchUp(first, loaded.attempt);
      } catch (error) {
        unsaved.add(id);
        if (!isTakenOver()) become(findReason(error));
        throw error;
      }
    }
    await writeLostAside();
    if (!isTakenOver()) become('kept');
  };
  const writeLostAside = async () => {
    if (lostAside.length === 0) return;
    await first.merge({ attempts: [], setAside: { add: lostAside, remove: [] } });
    lostAside = [];
  };
  const comeBack = (): Promise<void> => {
    comingBack ??= writeUnsaved().finally(() => {
      comingBack = undefined;
    });
    return comingBack;
  };
  const isWorthTrying = () => keeping === 'full' || keeping === 'memory_only' || keeping === 'deleted';
  const tryToComeBack = async () => {
    // What is in memory need not wait for a disk that does not answer.
    if (isWorthTrying()) await Promise.race([comeBack().catch(() => {}), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  };

  async function workInBoth<T>(work: Work<T>, mirror: Mirror<T>): Promise<T> {
    const done = await work(first);
    await mirror(done);
    return done;
  }

  async function read<T>(work: Work<T>, mirror: Mirror<T>): Promise<T> {
    if (keeping === 'kept') {
      try {
        return await workInBoth(work, mirror);
      } catch (error) {
        // What is kept is there all the same, and memory knows nothing of it.
        if (error instanceof MissingCodeError) throw error;
        await leaveAfter(error);
      }
    }
    return work(memory);
  }

  async function write<T>(id: string, work: Work<T>, mirror: Mirror<T>): Promise<T> {
    if (keeping === 'kept') {
      try {
        return await workInBoth(work, mirror);
      } catch (error) {
        await leaveAfter(error);
        if (isTakenOver()) throw error;
        unsaved.add(id);
        return work(memory);
      }
    }
    if (isTakenOver()) throw new Error('A newer version keeps the attempts now.');
    const done = await work(memory);
    unsaved.add(id);
    await tryToComeBack();
    return done;
  }

  return {
    list: () =>
      read(
        (store) => (store === first ? mirrorAll() : listMemory()),
        () => {},
      ),
    // Not mirrored: memory alone is not the newest of what it does not hold.
    listNewest: async (most) => (keeping === 'kept' ? first.listNewest(most).catch(() => undefined) : undefined),
    load: (id) =>
      read(
        (store) => store.load(id),
        (loaded) => loaded.kind === 'found' && memory.mirror(loaded.attempt),
      ),
    start: (attempt) =>
      write(
        attempt.id,
        (store) => store.start(attempt),
        (done) => done === 'saved' && memory.mirror(attempt),
      ),
    appendMove: (id, index, move) =>
      write(
        id,
        (store) => store.appendMove(id, index, move),
        (done) => done === 'saved' && memory.appendMove(id, index, move),
      ),
    finish: (id, finishedAt, result) =>
      write(
        id,
        (store) => store.finish(id, finishedAt, result),
        (done) => done === 'saved' && memory.finish(id, finishedAt, result),
      ),
    async remove(id) {
      if (isTakenOver()) return undefined;
      if (keeping === 'kept') {
        return read(
          (store) => store.remove(id),
          () => memory.remove(id),
        );
      }
      // When only room is short this reaches the disk, and makes the room that was missing.
      if (isWorthTrying()) await first.remove(id).catch(() => {});
      unsaved.delete(id);
      const removed = await memory.remove(id);
      await tryToComeBack();
      return removed;
    },
    restore: (attempt) =>
      write(
        attempt.id,
        (store) => store.restore(attempt),
        (done) => done === 'saved' && memory.mirror(attempt),
      ),
    async merge(changes, watch) {
      if (isTakenOver()) throw new Error('A newer version keeps the attempts now.');
      // One that fails has changed nothing, and whoever asked hears of it: no reason to leave the disk.
      const answer = await (keeping === 'kept' ? first : memory).merge(changes, watch);
      if (answer !== 'saved') return answer;
      for (const { id, after } of changes.attempts) {
        if (keeping === 'kept') await (after === undefined ? memory.remove(id) : memory.mirror(after));
        else if (after === undefined) unsaved.delete(id);
        else unsaved.add(id);
      }
      await tryToComeBack();
      return answer;
    },
    keeping: () => keeping,
    leave,
    comeBack,
    async forget(id) {
      if (keeping === 'kept' && !unsaved.has(id)) await memory.remove(id);
    },
    async startAnew(meanwhile) {
      if (isTakenOver()) return;
      become(meanwhile);
      try {
        // Opens the new one, and so waits until what was on its way into the old one is known here.
        const there = await first.list();
        if (there.setAside.length === 0) lostAside = setAside;
        for (const { id } of (await memory.list()).attempts) unsaved.add(id);
        await comeBack();
      } catch {
        // Each further write tries again.
      }
    },
  };
}

/** Why the first store fails. A newer version can only have come in between: at the opening nothing is written yet. */
function findReason(error: unknown): 'full' | 'taken_over' | 'memory_only' {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'taken_over' : 'memory_only';
}
