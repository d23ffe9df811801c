import { askPersistence, readPersistence } from '../ask-persistence.ts';
import { type OpenRecordLog, openRecordLog } from '../records/open-record-log.ts';
import { openRecordBroadcast } from '../records/record-broadcast.ts';
import { openRecordDatabase, type Upgrade } from '../records/record-database.ts';
import { BY_START, REVIEW_DATABASE, ROWS } from '../saved-keys.ts';

/** One function a version, as for the talks of one’s own; published ones never change. */
export const REVIEW_UPGRADES: readonly Upgrade[] = [
  /** The same store of rows in which one’s own records lie since version 3 of their database, so that the same log reads it. */
  function createReviewRows(database) {
    const rows = database.createObjectStore(ROWS, { keyPath: ['kind', 'id', 'index'] });
    rows.createIndex(BY_START, ['kind', 'body.startedAt']);
  },
];

/** The log of what others have handed in, under the same promises as that of one’s own talks, and apart from it. */
export function openReviewLog(): Promise<OpenRecordLog> {
  return openRecordLog({
    openDatabase: (onDisconnection) => openRecordDatabase(onDisconnection, REVIEW_UPGRADES, REVIEW_DATABASE),
    broadcast: openRecordBroadcast(REVIEW_DATABASE),
    readPersistence,
    askPersistence,
  });
}
