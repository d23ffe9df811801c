import type { AttemptStore } from '../storage/attempt-store.ts';
import type { OpenRecordLog } from '../storage/records/open-record-log.ts';

/** What the app needs from outside beside storage and content: time and chance come in, so that a test can fix them. */
export type Ports = {
  /** The moment as ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  /** Id of a new attempt, unique beyond this device. */
  readonly newId: () => string;
  /** Seed of a new attempt, 0 to 2^32 - 1. */
  readonly newSeed: () => number;
  /** Done when what was last changed is on the screen, so that long work after it keeps nobody from reading. */
  readonly painted: () => Promise<void>;
};

/** What playing an attempt needs of those that are kept. */
export type PlayedAttempts = Pick<AttemptStore, 'load' | 'start' | 'appendMove' | 'finish' | 'watchAttempts'>;

/** How well everything is kept, and asking the browser to keep it. */
export type KeepingStatus = Pick<OpenRecordLog, 'status' | 'askToPersist' | 'watchStatus'>;

export type { OfflineObstacle, OfflinePort } from '../offline/offline-port.ts';
export type { AttemptChange, AttemptList, AttemptStore, MergeChanges, NextMove } from '../storage/attempt-store.ts';
export type { DeviceKey, DeviceKeys } from '../storage/device-keys.ts';
export type { DeviceStorage } from '../storage/device-storage.ts';
export type { HidesNamesStorage } from '../storage/hides-names-storage.ts';
export type { LastBackup } from '../storage/last-backup-schema.ts';
export type { LastBackupStorage } from '../storage/last-backup-storage.ts';
export type { Seals } from '../storage/open-seals.ts';
export type { Place, PlaceStorage } from '../storage/place-storage.ts';
export type { PlainKinds, PlainRecord } from '../storage/plain-kinds.ts';
export type { Space } from '../storage/read-space.ts';
export type { PlainRecords } from '../storage/records/plain-records.ts';
export type { QuarantinedRecord } from '../storage/records/quarantine.ts';
export type { CohortRecords, Removal } from '../storage/review/cohort-records.ts';
export type { Patience, Settings } from '../storage/settings-schema.ts';
export type { SettingsStorage } from '../storage/settings-storage.ts';
export type { Keeping, StorageStatus } from '../storage/storage-status.ts';
