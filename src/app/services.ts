import type { AttemptsStore } from './attempts/attempts-store.ts';
import type { CurrentAttempt } from './attempts/current-attempt.ts';
import type { Backup } from './backup/start-backup.ts';
import type { HandInStore } from './hand-in/hand-in-store.ts';
import type { People } from './learners/people.ts';
import type { LibraryStore } from './library/library-store.ts';
import type { OfflineStore } from './offline/offline-store.ts';
import type { Ports, Space } from './ports.ts';
import type { Review } from './review/start-review.ts';
import type { Scorer } from './scoring/scorer.ts';
import type { LanguageStore } from './settings/language-store.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** Everything that runs behind the screens, put together once where the app starts. */
export type Services = {
  readonly attempts: AttemptsStore;
  /** The attempt that this tab plays. */
  readonly currentAttempt: CurrentAttempt;
  /** The language of everything: how it is chosen, and what went wrong with one. */
  readonly language: LanguageStore;
  readonly library: LibraryStore;
  /** Id of the library: talks that name another are of another copy of the product. */
  readonly libraryId: string;
  readonly offline: OfflineStore;
  /** Saving to a file and restoring from one; its code arrives when a screen speaks of it. Rejects where it does not, and tries again at the next call. */
  readonly openBackup: () => Promise<Backup>;
  /** Handing in; its code arrives when its screen is opened. Rejects where it does not, and tries again at the next call. */
  readonly openHandIn: () => Promise<HandInStore>;
  /** The review of what others have handed in; its code and what is kept of it arrive when its screen is opened. Rejects where it does not, and tries again. */
  readonly openReview: () => Promise<Review>;
  /** The moment, as ISO 8601 in UTC. */
  readonly now: Ports['now'];
  /** Who practises on this device. */
  readonly people: People;
  /** How much room the browser gives; undefined where it does not tell. */
  readonly readSpace: () => Promise<Space | undefined>;
  /** Works out scores beside the page. */
  readonly scorer: Scorer;
  readonly settings: SettingsStore;
};
