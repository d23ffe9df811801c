/** What may become of a saved key outside this browser: part of a backup, of an export, of what its owner hands in, of a group’s own file, or (empty) nowhere. */
export type Leaving = 'backup' | 'export' | 'hand_in' | 'cohort';

type SavedKey = {
  readonly place: 'records' | 'review' | 'keys' | 'local_storage' | 'session_storage';
  readonly name: string;
  readonly leaves: readonly Leaving[];
};

/**
 * Everything this product keeps on a device, and where it may go. Adapters take their names from here, so that nothing
 * is saved without a decision. Names carry the product's, because all pages opened from a disk can share one storage.
 */
export const SAVED_KEYS = {
  /** Talks: what was played, each move and event, the result. */
  attempts: { place: 'records', name: 'attempt', leaves: ['backup', 'export', 'hand_in'] },
  /** Who practises on this device. */
  learners: { place: 'records', name: 'learner', leaves: ['backup', 'hand_in'] },
  /** What vouches for finished talks: signatures, each in its place of a chain. */
  seals: { place: 'records', name: 'seal', leaves: ['backup', 'hand_in'] },
  /** What was handed in, when and how. */
  handedIn: { place: 'records', name: 'handed_in', leaves: ['backup'] },
  /** The pair of keys that this device seals with: whoever has it could seal for it. */
  deviceKey: { place: 'keys', name: 'device', leaves: [] },
  /** Records that could not be read, with their problems; kept until somebody can read them. */
  setAside: { place: 'records', name: 'set_aside', leaves: ['backup'] },
  /** Talks that others have handed in. They are theirs: no backup of one's own takes them along. */
  received: { place: 'review', name: 'received', leaves: ['cohort'] },
  /** Whom a trainer expects talks of, and who was joined to whom. */
  roster: { place: 'review', name: 'roster', leaves: ['cohort'] },
  /** When somebody counts as ready. */
  readinessRule: { place: 'review', name: 'readiness_rule', leaves: ['cohort'] },
  /** What a trainer has signed. */
  signOffs: { place: 'review', name: 'sign_off', leaves: ['cohort'] },
  /** Records of the four that could not be read. */
  reviewSetAside: { place: 'review', name: 'set_aside', leaves: [] },
  settings: { place: 'local_storage', name: 'amends.settings', leaves: ['backup'] },
  /** The last text under settings that could not be read. */
  settingsSetAside: { place: 'local_storage', name: 'amends.settings.set-aside', leaves: [] },
  /** Id of this browser, and which learner practises in it now: true of this device only. */
  device: { place: 'local_storage', name: 'amends.device', leaves: [] },
  /** When a backup was last saved, and which results it held: true of this device only. */
  lastBackup: { place: 'local_storage', name: 'amends.last-backup', leaves: [] },
  /** Whether the review hides names on this device. */
  hidesNames: { place: 'local_storage', name: 'amends.review.hides-names', leaves: [] },
  /** Where one stood on the screens of a tab: gone with the tab. */
  places: { place: 'session_storage', name: 'amends.places', leaves: [] },
} as const satisfies Readonly<Record<string, SavedKey>>;

/** Name of the database that holds the records. */
export const DATABASE_NAME = 'amends-attempts';

/** Name of its one object store. */
export const ROWS = 'rows';

/** Name of the database that holds the keys, and of its one object store. */
export const KEYS_DATABASE = 'amends-keys';
export const KEYS = 'keys';

/**
 * Name of the database that holds what others have handed in, and of its channel. It is one of its own, so that nobody’s talks come into another’s
 * list, backup or quarantine, that practising opens nothing of it, and that each can be upgraded without the other.
 */
export const REVIEW_DATABASE = 'amends-review';

/** Names of the object stores of database versions 1 and 2, whose records have become rows. */
export const OLD_STORES = { attempts: 'attempts', moves: 'moves', setAside: 'set_aside' } as const;

/** Name of the index that has records by the moment of their beginning. */
export const BY_START = 'by_start';

/** Name of the channel on which open tabs tell each other which record changed. Carries ids, keeps nothing. */
export const CHANNEL_NAME = 'amends-attempts';
