import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { countEntries, toEntry } from '../domain/attempt/entries.ts';
import { sortNewestFirst } from '../domain/attempt/summarize-attempts.ts';
import { isSameJson } from '../domain/json/is-same-json.ts';
import { toAttemptRows, toEntryRows } from './attempt-rows.ts';
import type { AttemptChange, AttemptStore, AttemptSwap, KnownChange } from './attempt-store.ts';
import type { OpenRecordLog } from './records/open-record-log.ts';
import { addToQuarantine, listQuarantined, removeFromQuarantine } from './records/quarantine.ts';
import { type RecordLog, type Row, type RowSwap, SEALED, type SwapOptions } from './records/record-log.ts';
import { createRecordReader, type RecordReader } from './records/record-reader.ts';
import { SAVED_KEYS } from './saved-keys.ts';

const { name: kind } = SAVED_KEYS.attempts;

/** The attempts of this device, as records of its log. The browser is asked to keep the storage at the first finished one. */
export function openAttemptStore(log: Pick<OpenRecordLog, 'read' | 'append' | 'swap' | 'watch' | 'askToPersistOnce'>): AttemptStore {
  const reader = createRecordReader<Attempt>(log, kind, async () => (await import('./attempt-kind.ts')).attemptKind);
  /** What rows that this tab writes say, for those who watch. */
  const own = new WeakMap<readonly Row[], KnownChange>();
  const note = (rows: readonly Row[], known: KnownChange): readonly Row[] => {
    own.set(rows, known);
    return rows;
  };

  const remove = async (id: string): Promise<Attempt | undefined> => {
    const loaded = await reader.load(id);
    if (loaded.kind !== 'found') return undefined;
    const answer = await log.swap([{ kind, id, before: loaded.rows, after: [] }]);
    // Another tab went on with it just now: what it has become is what goes.
    return answer === 'saved' ? loaded.value : remove(id);
  };

  return {
    async list() {
      const { values, setAside } = await reader.list();
      return { attempts: sortNewestFirst(values).reverse(), setAside };
    },
    async listNewest(most) {
      const newest = await reader.listNewest(most);
      return newest && sortNewestFirst(newest);
    },
    async load(id) {
      const loaded = await reader.load(id);
      return loaded.kind === 'found' ? { kind: 'found', attempt: loaded.value } : loaded;
    },
    start: (attempt) => log.append(note(toAttemptRows(attempt), { begun: attempt })),
    appendMove: (id, known, next) =>
      log.append(note(toEntryRows(id, known, [...next.events.map(toEntry), ...(next.move === undefined ? [] : [next.move])]), { known, next })),

    async finish(attempt) {
      const rows = await log.read({ kind, id: attempt.id });
      if (rows[0]?.index === SEALED) return 'saved';
      // Rows are never replaced: as many as are known here are the ones that are known here.
      if (rows.length !== countEntries(attempt) + 1) return 'conflict';
      const answer = await log.swap([{ kind, id: attempt.id, before: rows, after: note(toAttemptRows(attempt), { finished: attempt }) }]);
      // The browser may put the question to the user: the debrief does not wait for the answer.
      void log.askToPersistOnce();
      return answer === 'saved' ? 'saved' : 'conflict';
    },

    remove,
    async restore(attempt) {
      const answer = await log.swap([{ kind, id: attempt.id, before: [], after: toAttemptRows(attempt) }]);
      return answer === 'saved' ? 'saved' : 'conflict';
    },

    async merge({ attempts, others, setAside }, options) {
      // Told in attempts, which come first.
      const onProgress = (done: number) => options?.onProgress?.(Math.min(done, attempts.length));
      const swaps = await toRowSwaps(log, reader, attempts);
      if (swaps === undefined) return 'conflict';
      const there = setAside.add.length > 0 ? await listQuarantined(log) : [];
      const added = setAside.add.filter((record) => !there.some((one) => isSameJson(one, record))).map(addToQuarantine);
      return log.swap([...swaps, ...others, ...added, ...(await removeFromQuarantine(log, setAside.remove))], {
        ...options,
        onProgress,
        isFromFile: true,
      } satisfies SwapOptions);
    },

    watchAttempts: (listener) =>
      log.watch(({ kind: changed, id, from, written }) => {
        if (changed !== kind) return;
        const known = written && own.get(written);
        listener({ attemptId: id, from, ...(known && { known }) } satisfies AttemptChange);
      }),
  };
}

/** Swaps of attempts as swaps of rows; undefined where one is not as it must be found. Their rows may be of an older version. */
async function toRowSwaps(log: Pick<RecordLog, 'read'>, reader: RecordReader<Attempt>, swaps: readonly AttemptSwap[]): Promise<RowSwap[] | undefined> {
  const rowSwaps: RowSwap[] = [];
  const isThere = await findThere(log, swaps);
  for (const { id, before, after } of swaps) {
    const found = isThere(id) ? await reader.load(id) : undefined;
    if (found?.kind === 'set_aside' || !isSameJson(found?.kind === 'found' ? found.value : undefined, before)) return undefined;
    rowSwaps.push({ kind, id, before: found?.kind === 'found' ? found.rows : [], after: after === undefined ? [] : toAttemptRows(after) });
  }
  return rowSwaps;
}

/** Which attempts there are, asked once: thousands of new ones are not looked for one by one. */
async function findThere(log: Pick<RecordLog, 'read'>, swaps: readonly AttemptSwap[]): Promise<(id: string) => boolean> {
  if (swaps.length < 50) return () => true;
  const there = new Set((await log.read({ kind })).map(({ id }) => id));
  return (id) => there.has(id);
}
