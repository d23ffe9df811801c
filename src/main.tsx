import './ui/styles/styles.css';
import './ui/styles/first-content.css';
import { folder, isEmbedded, libraryId, workerUrl } from 'virtual:content';
import { createAttemptsStore } from './app/attempts/attempts-store.ts';
import { createCurrentAttempt } from './app/attempts/current-attempt.ts';
import type { Backup } from './app/backup/start-backup.ts';
import { browserPorts } from './app/browser-ports.ts';
import { createPeople } from './app/learners/people.ts';
import { createLibraryStore } from './app/library/library-store.ts';
import { createOfflineStore } from './app/offline/offline-store.ts';
import type { StorageStatus } from './app/ports.ts';
import { openScoringWorker } from './app/scoring/open-scoring-worker.ts';
import { createPageScoring } from './app/scoring/page-scoring.ts';
import { rememberScores } from './app/scoring/scorer.ts';
import ScoringWorker from './app/scoring/scoring-worker.ts?worker';
import type { Services } from './app/services.ts';
import { createLanguageStore } from './app/settings/language-store.ts';
import { createSettingsStore } from './app/settings/settings-store.ts';
import { findCodeCause } from './app/trouble/find-code-cause.ts';
import type { FetchText } from './content/fetch-content.ts';
import { fetchFrom } from './content/fetch-from.ts';
import { openFileSource } from './content/file-source.ts';
import { loadArea, loadLocale } from './content/load-locale.ts';
import { readEmbedded } from './content/read-embedded.ts';
import type { NotLoaded } from './domain/trouble/loaded.ts';
import { openBrowserOffline } from './offline/browser-offline.ts';
import { listenForInstallOffer } from './offline/install-prompt.ts';
import { openDeviceStorage } from './storage/device-storage.ts';
import { openAttemptStore } from './storage/open-attempt-store.ts';
import { openLearners } from './storage/open-learners.ts';
import { openPlaceStorage } from './storage/place-storage.ts';
import { readSpace } from './storage/read-space.ts';
import { openRecordLog } from './storage/records/open-record-log.ts';
import { openSettingsStorage } from './storage/settings-storage.ts';
import { detectLanguage } from './ui/language/detect-language.ts';
import { LANGUAGES } from './ui/language/languages.ts';
import { startI18n } from './ui/language/start-i18n.ts';
import { hydratePage } from './ui/screens/hydration/hydrate-page.tsx';
import { listPreferred, readPageState } from './ui/screens/page-state.ts';
import { isUnfit, type StartTrouble, sayAsking, sayStarted, sayStartTrouble } from './ui/screens/start-signals.ts';

/** Where the files of this build are: beside the page, or in it. */
const fetchText: FetchText = isEmbedded ? (path) => readEmbedded(path) : fetchFrom(folder);

/** Puts the app together: the only place that knows every layer. */
async function start(root: HTMLElement): Promise<void> {
  const settings = createSettingsStore(await openSettingsStorage());
  const { language: stored } = settings.getState().settings;
  const languages = LANGUAGES.map(({ code }) => code);
  const wanted = detectLanguage(languages, { stored, preferred: listPreferred(readPageState()) });
  const source = openFileSource(libraryId, fetchText);
  const library = createLibraryStore(source);
  // The cards are on their way while the words of the app and the storage are being opened.
  void library.getState().loadList(wanted);
  const [{ i18n, switchLanguage, loadLaterWords, trouble, hasWords }, log] = await Promise.all([
    startI18n({ language: wanted, loadLocale: (of) => loadLocale(of, fetchText), loadArea: (of, area) => loadArea(of, area, fetchText) }),
    openRecordLog(),
  ]);
  if (!hasWords) return sayStartTrouble(toStartTrouble(trouble));
  const language = createLanguageStore({ settings, languages, switchLanguage, loadLaterWords, started: { language: wanted, trouble } });
  const kept = openAttemptStore(log);
  const attempts = createAttemptsStore(kept, log);
  const read = attempts.getState().load();
  const offline = openBrowserOffline(workerUrl);
  const scorer = rememberScores(openScoringWorker(() => new ScoringWorker(), createPageScoring(browserPorts.painted)));
  const people = createPeople(openDeviceStorage(), openLearners(log), browserPorts);
  const currentAttempt = createCurrentAttempt({
    ports: browserPorts,
    scorer,
    attempts: kept,
    library: libraryId,
    who: people.now,
    patience: {
      get: () => settings.getState().settings.patience,
      watch: (listener) => void settings.subscribe((now) => listener(now.settings.patience)),
    },
  });
  const readAttempts = () => read.then(() => attempts.getState().attempts);
  const openBackup = openOnce(async (): Promise<Backup> => {
    const [{ startBackup }, { openLastBackupStorage }, { saveFile }] = await Promise.all([
      import('./app/backup/start-backup.ts'),
      import('./storage/last-backup-storage.ts'),
      import('./ui/screens/save-file.ts'),
    ]);
    return startBackup({
      kept,
      log,
      attempts,
      settings,
      languages,
      lastBackup: openLastBackupStorage(),
      now: browserPorts.now,
      handOver: saveFile,
      pause: browserPorts.painted,
    });
  });
  const loadSealKind = async () => (await import('./storage/seal-kind.ts')).sealKind;
  const openSealer = openOnce(async () => (await import('./app/hand-in/start-sealing.ts')).startSealing(log, loadSealKind));
  const openHandIn = openOnce(async () => {
    const [{ createHandIn }, { openHandedIn }, sealer] = await Promise.all([
      import('./app/hand-in/hand-in-store.ts'),
      import('./storage/open-handed-in.ts'),
      openSealer(),
    ]);
    return createHandIn({
      // What could not be read is not nothing: it is asked for once more, and said.
      async listAttempts() {
        await read;
        if (attempts.getState().phase === 'failed') await attempts.getState().load();
        if (attempts.getState().phase === 'failed') throw new Error('The talks cannot be read.');
        return attempts.getState().attempts;
      },
      handedIn: openHandedIn(log),
      sealer,
      who: () => people.now().learner,
      ports: browserPorts,
    });
  });
  const openReview = openOnce(async () => (await import('./app/review/open-review.ts')).openReview([source], browserPorts));
  // A talk is sealed once its result is kept and shown; where that fails, handing it in makes up for it.
  kept.watchAttempts(({ known = {} }) => {
    if (!('finished' in known)) return;
    const { finished } = known;
    void browserPorts
      .painted()
      .then(openSealer)
      .then((sealer) => sealer.seal([finished]))
      .catch(() => {});
  });
  const services: Services = {
    attempts,
    currentAttempt,
    language,
    library,
    libraryId,
    offline: createOfflineStore(offline),
    now: browserPorts.now,
    openBackup,
    openHandIn,
    openReview,
    people,
    readSpace,
    scorer,
    settings,
  };
  const options = {
    // Not even the boundaries could show: nothing of the app is left on the page.
    onUncaughtError: (error: unknown) => {
      console.error(error);
      sayStartTrouble({ trouble: 'start.broke', error });
    },
    // What was prerendered was not what the app shows: it has rendered anew by itself.
    onRecoverableError: (error: unknown) => console.error(error),
  };
  await hydratePage(root, { services, language: i18n.language, readAttempts, places: openPlaceStorage(), options });
  sayStarted();
  // Where talks are in memory alone, the way to save them must not have to arrive when something else is in trouble.
  const fetchBackup = ({ keeping }: StorageStatus) => {
    if (keeping !== 'kept') openBackup().catch(() => {});
  };
  log.watchStatus(fetchBackup);
  fetchBackup(log.status());
}

/** Opens what arrives late, once for all who ask. Asked for again after it did not come, it may. */
function openOnce<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opened: Promise<Opened> | undefined;
  return () => {
    opened ??= open();
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}

/** Without words no screen can say anything: the page does. */
function toStartTrouble(trouble: NotLoaded | undefined): StartTrouble {
  if (trouble !== undefined && trouble.why !== 'broken') return { trouble: `start.${trouble.why}` };
  return { trouble: 'start.broke', error: trouble?.problems.map(({ code, file, found = '' }) => `${file} ${code} ${found}`).join('\n') };
}

sayAsking();
listenForInstallOffer();
const root = document.getElementById('root');
if (root !== null && !isUnfit()) {
  start(root).catch(async (error: unknown) => {
    console.error(error);
    const why = await findCodeCause(error);
    sayStartTrouble(why === undefined ? { trouble: 'start.broke', error } : { trouble: `start.${why}` });
  });
}
