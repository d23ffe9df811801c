import { isSameJson } from '../../domain/json/is-same-json.ts';
import type { Keeping } from '../storage-status.ts';
import { createMemoryLog } from './memory-log.ts';
import { groupRows, nameRecord, type RecordKey, type RecordLog, type Row, type RowSwap, SEALED } from './record-log.ts';

/** A log that goes on in memory when the first one can't, says why, and comes back when it can. */
export type FallbackLog = RecordLog & {
  keeping(): Keeping;
  /**
   * Goes on without the first log from here on. What was said first stays the reason, unless it was only that there is none,
   * or a newer version takes over.
   */
  leave(reason: Exclude<Keeping, 'kept'>): void;
  /** Writes to the first log what only memory holds, and keeps there again. Rejects where that still fails. */
  comeBack(): Promise<void>;
  /**
   * The first log was deleted under the page, or cut off, which may mean the same: opens it again, and writes everything that
   * is known and not there. Never rejects; until it has succeeded, the status is `meanwhile`.
   */
  startAnew(meanwhile: 'deleted' | 'memory_only'): Promise<void>;
  /** Another tab has changed a record: what is known of it here may be no more. */
  forget(key: RecordKey): void;
};

/** Milliseconds that a reply waits for a disk that takes things on again. */
const PATIENCE = 500;

/** A record that the first log lacks: each state it had since that log was known to have it, the newest last. */
type Unsaved = { readonly key: RecordKey; states: (readonly Row[])[] };

/**
 * Keeps records in a first log, mirrored in memory. When it refuses a write or is gone, work goes on in memory with all that was known;
 * every write tries it again, and once it takes one it gets all that memory holds alone. Writes reject only after a newer version took it
 * over (memory would be lost with the reload), and swaps of several records or from a file when it refuses them: all or none.
 * @param onChange told whenever `keeping` changes
 */
export function createFallbackLog(first: RecordLog, onChange: (keeping: Keeping) => void): FallbackLog {
  const memory = createMemoryLog();
  const unsaved = new Map<string, Unsaved>();
  let keeping: Keeping = 'kept';
  let comingBack: Promise<void> | undefined;

  const become = (next: Keeping) => {
    if (next === keeping) return;
    keeping = next;
    onChange(next);
  };
  const leave = (reason: Exclude<Keeping, 'kept'>) => {
    if (keeping === 'kept' || keeping === 'memory_only' || reason === 'taken_over') become(reason);
  };
  const isTakenOver = () => keeping === 'taken_over';
  const refuseIfTakenOver = () => {
    if (isTakenOver()) throw new Error('A newer version keeps the records now.');
  };
  const mirrorAll = (rows: readonly Row[]) => {
    for (const record of groupRows(rows)) {
      const [head] = record;
      // What was read may be older than what was written meanwhile.
      if (head !== undefined && !isOlder(record, memory.peek(head))) memory.mirror(head, record);
    }
  };
  const leaveAfter = async (error: unknown) => {
    const reason = findReason(error);
    // A full disk can still be read: what has not been looked at yet must not vanish from the lists.
    if (reason === 'full') mirrorAll(await first.read({}).catch(() => []));
    leave(reason);
  };

  /** Brings one record of the first log to where it stands here. What another tab has made of it meanwhile stays, and counts here too. */
  const save = async (record: Unsaved): Promise<void> => {
    const there = await first.read(record.key);
    const target = record.states.at(-1) ?? [];
    const isOurs = there.length === 0 || record.states.some((state) => isSameJson(state, there));
    if (isOurs && !isSameJson(there, target)) {
      // Changed between reading and writing: once more.
      if ((await first.swap([{ ...record.key, before: there, after: target }])) !== 'saved') return save(record);
    }
    record.states = isOurs ? record.states.slice(record.states.lastIndexOf(target)) : [];
    if (!isOurs) memory.mirror(record.key, there);
    if (record.states.length <= 1) unsaved.delete(nameRecord(record.key));
  };
  const saveAll = async () => {
    try {
      // What is taken away first: it makes the room that may be missing.
      const isGone = ({ states }: Unsaved) => states.at(-1)?.length === 0;
      while (unsaved.size > 0) {
        const records = [...unsaved.values()];
        for (const record of [...records.filter(isGone), ...records.filter((one) => !isGone(one))]) await save(record);
      }
    } catch (error) {
      if (!isTakenOver()) become(findReason(error));
      throw error;
    }
    if (!isTakenOver()) become('kept');
  };
  const comeBack = (): Promise<void> => {
    comingBack ??= saveAll().finally(() => {
      comingBack = undefined;
    });
    return comingBack;
  };
  const tryToComeBack = async () => {
    if (keeping !== 'full' && keeping !== 'memory_only' && keeping !== 'deleted') return;
    // What is in memory need not wait for a disk that does not answer.
    await Promise.race([comeBack().catch(() => {}), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  };

  /** Does in memory what the first log could not, and remembers what that changed. */
  const inMemory = async <Answer>(keys: readonly RecordKey[], work: () => Promise<Answer>): Promise<Answer> => {
    const before = keys.map((key) => memory.peek(key));
    const answer = await work();
    if (answer === 'saved') for (const [place, key] of keys.entries()) note(key, before[place] ?? [], memory.peek(key));
    return answer;
  };
  /** A write of one record: in the first log, or in memory where that fails. */
  const goOn = async <Answer>(keys: readonly RecordKey[], work: (log: RecordLog) => Promise<Answer>, mirror: () => unknown): Promise<Answer> => {
    refuseIfTakenOver();
    if (keeping === 'kept') {
      try {
        const answer = await work(first);
        if (answer === 'saved') await mirror();
        return answer;
      } catch (error) {
        await leaveAfter(error);
        if (isTakenOver()) throw error;
        return inMemory(keys, () => work(memory));
      }
    }
    const answer = await inMemory(keys, () => work(memory));
    await tryToComeBack();
    return answer;
  };
  const mirrorSwaps = (swaps: readonly RowSwap[]) => {
    for (const swap of swaps) memory.mirror(swap, swap.after);
  };
  const note = (key: RecordKey, before: readonly Row[], after: readonly Row[]) => {
    const record = unsaved.get(nameRecord(key)) ?? { key: { kind: key.kind, id: key.id }, states: [before] };
    record.states.push(after);
    unsaved.set(nameRecord(key), record);
  };

  return {
    async read(wanted) {
      if (keeping === 'kept') {
        try {
          const rows = await first.read(wanted);
          if (rows.length > 0) mirrorAll(rows);
          else if ('id' in wanted && wanted.id !== undefined) memory.mirror({ kind: wanted.kind, id: wanted.id }, []);
          return rows;
        } catch (error) {
          await leaveAfter(error);
        }
      }
      return memory.read(wanted);
    },

    append: (rows) =>
      goOn(
        rows.slice(0, 1),
        (log) => log.append(rows),
        () => memory.append(rows),
      ),

    async swap(swaps, options) {
      if (swaps.length === 1 && !options?.isFromFile)
        return goOn(
          swaps,
          (log) => log.swap(swaps, options),
          () => mirrorSwaps(swaps),
        );
      refuseIfTakenOver();
      // One of several that fails has changed nothing, and whoever asked hears of it: no reason to leave the disk.
      const answer = await (keeping === 'kept' ? first.swap(swaps, options) : inMemory(swaps, () => memory.swap(swaps, options)));
      if (answer === 'saved' && keeping === 'kept') mirrorSwaps(swaps);
      await tryToComeBack();
      return answer;
    },

    keeping: () => keeping,
    leave,
    comeBack,
    forget(key) {
      if (keeping === 'kept' && !unsaved.has(nameRecord(key))) memory.mirror(key, []);
    },
    async startAnew(meanwhile) {
      if (isTakenOver()) return;
      become(meanwhile);
      try {
        // Opens the new one, and so waits until what was on its way into the old one is known here.
        await first.read({});
        for (const rows of groupRows(await memory.read({}))) {
          const [head] = rows;
          if (head !== undefined && !unsaved.has(nameRecord(head))) unsaved.set(nameRecord(head), { key: { kind: head.kind, id: head.id }, states: [rows] });
        }
        await comeBack();
      } catch {
        // Each further write tries again.
      }
    },
  };
}

/** Whether a record was read before rows were added to what is known of it, or before it was sealed. */
function isOlder(read: readonly Row[], known: readonly Row[]): boolean {
  if (read[0]?.index === SEALED) return false;
  return known[0]?.index === SEALED || read.length < known.length;
}

/** Why the first log fails. A newer version can only have come in between: at the opening nothing is written yet. */
function findReason(error: unknown): 'full' | 'taken_over' | 'memory_only' {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'taken_over' : 'memory_only';
}
