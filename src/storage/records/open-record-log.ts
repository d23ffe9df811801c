import { askPersistence, readPersistence } from '../ask-persistence.ts';
import type { Persistence, StorageStatus } from '../storage-status.ts';
import { type DatabaseAccess, openFallbackLog } from './open-fallback-log.ts';
import { openRecordBroadcast, type RecordBroadcast } from './record-broadcast.ts';
import { openRecordDatabase } from './record-database.ts';
import type { RecordKey, RecordLog, Row, RowSwap } from './record-log.ts';

/** A record has changed: through this tab, or from elsewhere. `written`: the very rows that this tab was given to write, so that nobody has to read them back. */
export type RecordChange = RecordKey & { readonly from: 'here' | 'elsewhere'; readonly written?: readonly Row[] };

/** The records of this device, with how well they are kept. */
export type OpenRecordLog = RecordLog & {
  status(): StorageStatus;
  /** Asks the browser to keep the storage, whatever it has answered before; the status says what it answers. */
  askToPersist(): Promise<void>;
  /** Asks it where it was never asked, and there is something to keep. */
  askToPersistOnce(): Promise<void>;
  /** @returns stops watching */
  watchStatus(listener: (status: StorageStatus) => void): () => void;
  /** Hears of each change. @returns stops watching */
  watch(listener: (change: RecordChange) => void): () => void;
};

/** What the browser is asked for; the tests stand in for it. */
export type RecordLogPorts = DatabaseAccess & {
  readonly broadcast: RecordBroadcast;
  readonly readPersistence: () => Promise<Persistence>;
  readonly askPersistence: () => Promise<Persistence>;
};

/**
 * Opens the records of this device: in IndexedDB, else in memory. Never rejects and never waits for ever; the status says
 * what it is, and where the database opens later, what was done meanwhile moves into it.
 */
export async function openRecordLog(
  ports: RecordLogPorts = {
    openDatabase: (onDisconnection) => openRecordDatabase(onDisconnection),
    broadcast: openRecordBroadcast(),
    readPersistence,
    askPersistence,
  },
): Promise<OpenRecordLog> {
  const statusListeners = new Set<(status: StorageStatus) => void>();
  const listeners = new Set<(change: RecordChange) => void>();
  let persistence: Persistence = await ports.readPersistence().catch(() => 'unavailable' as const);

  const status = (): StorageStatus => ({ keeping: log.keeping(), persistence });
  const reportStatus = () => {
    for (const listener of statusListeners) listener(status());
  };
  const log = await openFallbackLog(ports, reportStatus);

  const notify = (change: RecordChange) => {
    for (const listener of listeners) listener(change);
  };
  ports.broadcast.subscribe(({ kind, id }) => {
    log.forget({ kind, id });
    notify({ kind, id, from: 'elsewhere' });
  });
  const announce = (change: RecordChange) => {
    if (log.keeping() === 'kept') ports.broadcast.post(change);
    notify(change);
  };
  const askToPersist = async () => {
    persistence = await ports.askPersistence();
    reportStatus();
  };

  return {
    read: log.read,
    async append(rows) {
      const answer = await log.append(rows);
      const [first] = rows;
      if (answer === 'saved' && first !== undefined) announce({ kind: first.kind, id: first.id, from: 'here', written: rows });
      return answer;
    },
    async swap(swaps: readonly RowSwap[], options) {
      const answer = await log.swap(swaps, options);
      const from = options?.isFromFile ? 'elsewhere' : 'here';
      if (answer === 'saved' && !options?.isQuiet) for (const { kind, id, after } of swaps) announce({ kind, id, from, written: after });
      return answer;
    },
    status,
    askToPersist,
    async askToPersistOnce() {
      if (persistence === 'unasked' && log.keeping() === 'kept') await askToPersist();
    },
    watchStatus: (listener) => addListener(statusListeners, listener),
    watch: (listener) => addListener(listeners, listener),
  };
}

function addListener<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
