import { createAttemptsStore } from '../app/attempts/attempts-store.ts';
import { createCurrentAttempt } from '../app/attempts/current-attempt.ts';
import type { People } from '../app/learners/people.ts';
import type { LibraryStore } from '../app/library/library-store.ts';
import { createOfflineStore } from '../app/offline/offline-store.ts';
import type { KeepingStatus, OfflinePort, Ports } from '../app/ports.ts';
import type { Scorer } from '../app/scoring/scorer.ts';
import type { Services } from '../app/services.ts';
import { createLanguageStore } from '../app/settings/language-store.ts';
import { createSettingsStore } from '../app/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../storage/default-settings.ts';
import { openAttemptStore } from '../storage/open-attempt-store.ts';
import { createMemoryLog } from '../storage/records/memory-log.ts';

const never = () => new Promise<never>(() => {});
const nothing = () => () => {};

/** One moment, one id, the same seeds: what is prerendered must not differ from build to build. */
function buildPorts(): Ports {
  let seed = -1;
  const newSeed = () => {
    seed += 1;
    return seed;
  };
  return { now: () => '2000-01-01T00:00:00.000Z', newId: () => 'prerendered', newSeed, painted: never };
}
const SCORER: Scorer = { score: never, scoreBestOn: never, listWays: never, prepare: () => {} };

const NOBODY = { device: 'prerendered', learner: { id: 'prerendered', pseudonym: 'prerendered' } };

const PEOPLE: People = { now: () => NOBODY, known: () => ({ learner: undefined, isShared: false }), list: never, add: never, change: never, choose: never };

const OFFLINE: OfflinePort = {
  obstacle: 'unsupported',
  start: never,
  keepLanguage: never,
  waitForChance: never,
  loadNewVersion: never,
  isTalking: never,
  waitUntilQuiet: never,
  holdTalk: nothing,
  watchInstallable: nothing,
  install: never,
};

/** The services of the app as a browser has them at first: default settings, and nothing that was kept has been read yet. */
export function buildStaticServices(library: LibraryStore, language: string): Services {
  const settings = createSettingsStore({ read: () => ({ settings: DEFAULT_SETTINGS, problems: [] }), write: () => 'kept', watch: nothing });
  const kept = openAttemptStore({ ...createMemoryLog(), watch: nothing, askToPersistOnce: never });
  const keeping: KeepingStatus = { status: () => ({ keeping: 'kept', persistence: 'unasked' }), askToPersist: never, watchStatus: nothing };
  const ports = buildPorts();
  const patience = { get: () => DEFAULT_SETTINGS.patience, watch: nothing };
  return {
    attempts: createAttemptsStore(kept, keeping),
    currentAttempt: createCurrentAttempt({ ports, scorer: SCORER, attempts: kept, patience, library: '', who: () => NOBODY }),
    language: createLanguageStore({ settings, languages: [language], switchLanguage: never, loadLaterWords: never, started: { language } }),
    library,
    libraryId: '',
    offline: createOfflineStore(OFFLINE),
    now: ports.now,
    openBackup: never,
    openHandIn: never,
    openReview: never,
    people: PEOPLE,
    readSpace: never,
    scorer: SCORER,
    settings,
  };
}
