import { createFallbackLog, type FallbackLog } from './fallback-log.ts';
import { createIndexedDbLog } from './indexeddb-log.ts';
import { BlockedError, type Disconnection, type RecordDatabase } from './record-database.ts';

/** How one comes to the browser's database. */
export type DatabaseAccess = {
  readonly openDatabase: (onDisconnection: (reason: Disconnection) => void) => Promise<RecordDatabase>;
  /** Milliseconds after which the app starts without a database that does not open; `LONGEST_WAIT` unless said otherwise. */
  readonly longestWait?: number;
};

/** Milliseconds that the first picture waits for a database: longer than a slow disk takes, shorter than a person waits. */
const LONGEST_WAIT = 4000;

/**
 * Records in IndexedDB, and in memory while there is none: refused, of a newer version, held by another tab, or silent. Never rejects, never
 * waits for ever.
 * @param onChange told whenever `keeping` changes
 */
export async function openFallbackLog(access: DatabaseAccess, onChange: () => void): Promise<FallbackLog> {
  let connection: Promise<RecordDatabase> | undefined;
  let isLate = false;
  let hasOpened = false;
  const longestWait = access.longestWait ?? LONGEST_WAIT;
  const connect = (): Promise<RecordDatabase> => {
    // No reply may wait for a browser that does not answer.
    if (isLate) return Promise.reject(new LateError());
    connection ??= hasOpened ? reopen() : open();
    connection.catch(() => {
      connection = undefined;
    });
    return connection;
  };
  const open = () =>
    access.openDatabase((reason) => {
      connection = undefined;
      if (reason === 'newer') log.leave('taken_over');
      else void log.startAnew(reason === 'deleted' ? 'deleted' : 'memory_only');
    });
  /** A browser that is clearing its storage may never answer: the next call asks anew, and what comes too late is let go. */
  const reopen = () => {
    const opening = open();
    return expectWithin(longestWait, opening).catch((error: unknown) => {
      if (error instanceof LateError) void opening.then((database) => database.close()).catch(() => {});
      throw error;
    });
  };
  const log = createFallbackLog(createIndexedDbLog(connect), onChange);
  const comeBackWith = async (later: Promise<RecordDatabase>): Promise<void> => {
    try {
      connection = Promise.resolve(await later);
      isLate = false;
      await log.comeBack();
    } catch (error) {
      isLate = false;
      log.leave(findReason(error));
      if (error instanceof BlockedError) await comeBackWith(error.unblocked);
    }
  };
  const opening = connect();
  try {
    await expectWithin(longestWait, opening);
  } catch (error) {
    isLate = error instanceof LateError;
    log.leave(findReason(error));
    if (error instanceof BlockedError) void comeBackWith(error.unblocked);
    if (error instanceof LateError) void comeBackWith(opening);
  }
  hasOpened = true;
  return log;
}

/** The browser neither opens the database nor refuses it. */
class LateError extends Error {}

/** Why there is no database. One that is late may say more when it comes. */
function findReason(error: unknown): 'blocked' | 'newer' | 'memory_only' {
  if (error instanceof BlockedError) return 'blocked';
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'memory_only';
}

/** The same promise, but rejected when it has not settled within some milliseconds. */
function expectWithin<T>(wait: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LateError()), wait);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
