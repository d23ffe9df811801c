import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { countEntries } from '../../domain/attempt/entries.ts';
import { goOn } from '../../domain/attempt/go-on.ts';
import { sortNewestFirst } from '../../domain/attempt/summarize-attempts.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';
import type { AttemptChange, AttemptStore, QuarantinedRecord } from '../ports.ts';
import { findCodeCause } from '../trouble/find-code-cause.ts';

/** What is kept, as it was read or heard last. */
export type Mirror = {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Why nothing could be read: the code for it did not come, or the storage failed. */
  readonly why?: ArrivalCause | 'failed';
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** Records that could not be read; kept, and handed on by who reports them. */
  readonly setAside: readonly QuarantinedRecord[];
};

type MirrorStore = { getState(): Mirror; setState(part: Partial<Mirror>): void };

/** Keeps a mirror of the attempts true to what is kept. */
export type Follower = {
  /** Takes over what a change says by itself, and reads the rest. */
  hear(change: AttemptChange): Promise<void>;
  /** Reads everything anew; the mirror says so where that fails. */
  list(): Promise<void>;
};

/** More changes than this at once, as from a merge, are read in one go. */
const MANY = 10;

/**
 * Follows changes into the mirror. What is being read may be older than a change that comes meanwhile: that one waits, and
 * is read after it, together with others.
 */
export function followChanges(store: MirrorStore, kept: AttemptStore): Follower {
  const waiting = new Set<string>();
  let readings = 0;

  const read = async (work: () => Promise<unknown>): Promise<void> => {
    readings += 1;
    await work();
    readings -= 1;
    if (readings > 0 || waiting.size === 0) return;
    // Whoever has made so many reads everything anew by themselves, and once is enough.
    if (waiting.size > MANY) await new Promise((resolve) => setTimeout(resolve));
    if (readings > 0 || waiting.size === 0) return;
    const ids = [...waiting];
    waiting.clear();
    await (ids.length > MANY ? list() : read(() => Promise.all(ids.map(refresh))));
  };

  const list = () =>
    read(async () => {
      // What begins to be read now is no older than any of them.
      waiting.clear();
      try {
        const { attempts, setAside } = await kept.list();
        store.setState({ phase: 'ready', attempts: sortNewestFirst(attempts), setAside });
      } catch (error) {
        store.setState({ phase: 'failed', why: (await findCodeCause(error)) ?? 'failed' });
      }
    });

  const refresh = async (id: string): Promise<void> => {
    const loaded = await kept.load(id).catch(() => undefined);
    if (loaded === undefined) return;
    if (loaded.kind === 'set_aside') return list();
    const others = store.getState().attempts.filter((attempt) => attempt.id !== id);
    store.setState({ attempts: loaded.kind === 'found' ? sortNewestFirst([...others, loaded.attempt]) : others });
  };

  return {
    list,
    async hear(change) {
      if (readings === 0 && takeOver(store, change)) return;
      waiting.add(change.attemptId);
      if (readings === 0) await read(async () => {});
    },
  };
}

/** A change that says all there is to know is not read back: no reply waits for that. @returns whether it is in the mirror now */
function takeOver(store: MirrorStore, { attemptId, known }: AttemptChange): boolean {
  const { phase, attempts } = store.getState();
  if (known === undefined || phase !== 'ready') return false;
  const attempt = attempts.find(({ id }) => id === attemptId);
  if ('begun' in known) {
    if (attempt !== undefined) return false;
    store.setState({ attempts: sortNewestFirst([...attempts, known.begun]) });
    return true;
  }
  const entries = 'finished' in known ? countEntries(known.finished) : known.known;
  if (attempt === undefined || countEntries(attempt) !== entries) return false;
  const changed = 'finished' in known ? known.finished : goOn(attempt, known.next);
  store.setState({ attempts: attempts.map((one) => (one === attempt ? changed : one)) });
  return true;
}
