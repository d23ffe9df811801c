import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { createAttemptsStore } from '../../../src/app/attempts/attempts-store.ts';
import { createCurrentAttempt } from '../../../src/app/attempts/current-attempt.ts';
import type { HandedOver } from '../../../src/app/backup/backup-store.ts';
import { startBackup } from '../../../src/app/backup/start-backup.ts';
import { createHandIn } from '../../../src/app/hand-in/hand-in-store.ts';
import { createPeople } from '../../../src/app/learners/people.ts';
import { createLibraryStore } from '../../../src/app/library/library-store.ts';
import { createOfflineStore } from '../../../src/app/offline/offline-store.ts';
import type { OfflinePort, Space } from '../../../src/app/ports.ts';
import { startReview } from '../../../src/app/review/start-review.ts';
import type { Services } from '../../../src/app/services.ts';
import { createLanguageStore, type LanguageParts } from '../../../src/app/settings/language-store.ts';
import { createSettingsStore } from '../../../src/app/settings/settings-store.ts';
import type { ScenarioSummary } from '../../../src/content/scenario-summary.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import type { Said } from '../../../src/domain/learner/clean-said.ts';
import { listMethodSentenceKeys } from '../../../src/domain/method/list-method-sentence-keys.ts';
import { openDeviceStorage } from '../../../src/storage/device-storage.ts';
import { openHidesNamesStorage } from '../../../src/storage/hides-names-storage.ts';
import { openLastBackupStorage } from '../../../src/storage/last-backup-storage.ts';
import { openHandedIn } from '../../../src/storage/open-handed-in.ts';
import { openLearners } from '../../../src/storage/open-learners.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { openSettingsStorage } from '../../../src/storage/settings-storage.ts';
import { LANGUAGES } from '../../../src/ui/language/languages.ts';
import { ServicesContext } from '../../../src/ui/screens/services.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildOffline } from '../../builders/build-offline.ts';
import { type AttemptsInTest, buildAttempts, buildPorts, buildScorer, WHO } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { buildSealer } from '../../builders/build-sealer.ts';
import { buildSource, type TalkLoaders } from '../../builders/build-source.ts';
import { backToEnglish } from '../start-english.ts';

/** The card of `buildScenario`. */
export function buildSummary(changes: Partial<ScenarioSummary> = {}): ScenarioSummary {
  const { id, revision, difficulty, complaint } = buildScenario();
  const { face, anger, trust } = complaint.customer;
  return {
    id,
    revision,
    difficulty,
    seconds: 500,
    channel: complaint.channel,
    temper: 'heated',
    face,
    anger,
    trust,
    title: 'Cold soup',
    summary: 'It was cold.',
    trade: 'Canteen',
    customer: 'Ada Lind',
    ...changes,
  };
}

type Setting = {
  /** Kept before the screen opens. */
  readonly kept?: readonly Attempt[];
  readonly loaders?: Partial<TalkLoaders>;
  /** How switching the language goes; as it does for users unless said otherwise, with the words of `startEnglish`. */
  readonly language?: Partial<LanguageParts>;
  /** What the browser can keep of the app; nothing, as on a page from a disk, unless said otherwise. */
  readonly offline?: Partial<OfflinePort>;
  readonly address?: string;
  /** What a page hears of a file that it hands to the browser; that it is there unless said otherwise. */
  readonly handedOver?: HandedOver;
  /** How the code that hands in comes; at once unless said. */
  readonly openHandIn?: (open: Services['openHandIn']) => ReturnType<Services['openHandIn']>;
  /** What whoever practises has said of themselves; nothing unless said. */
  readonly said?: Said;
  /** What the browser says about its room. */
  readonly space?: Space;
};

/** What a test of a screen holds in its hands. */
export type ScreenInTest = {
  readonly container: HTMLElement;
  readonly services: Services;
  readonly attempts: AttemptsInTest;
  readonly addresses: readonly string[];
  /** Names and texts of the files that were handed to the browser, by name. */
  readonly files: ReadonlyMap<string, string>;
};

/** Renders a screen with everything behind it running in memory: the small scenario, fixed time, ids and seed. */
export async function renderScreen(
  screen: ReactNode,
  { kept = [], loaders = {}, language = {}, offline = {}, address = '/', handedOver = 'saved', said = {}, openHandIn = (open) => open(), space }: Setting = {},
): Promise<ScreenInTest> {
  const { switchLanguage, loadLaterWords } = await backToEnglish();
  const attempts = buildAttempts();
  for (const attempt of kept) await attempts.restore(attempt);
  const scenario = buildScenario();
  const method = buildMethod();
  const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
  const talk = {
    scenario,
    method,
    words: buildScenarioWords(scenario),
    methodWords: { formatVersion: 1 as const, method: method.id, language: 'en', sentences },
  };
  const scorer = buildScorer();
  const ports = buildPorts();
  const settings = createSettingsStore(await openSettingsStorage(() => window.localStorage));
  const store = createAttemptsStore(attempts, attempts);
  const log = createMemoryLog();
  const files = new Map<string, string>();
  const backup = startBackup({
    kept: attempts,
    log,
    attempts: store,
    settings,
    lastBackup: openLastBackupStorage(() => window.localStorage),
    now: () => '2026-11-21T14:30:00.000Z',
    languages: ['en', 'hy'],
    async handOver(name, _type, text) {
      files.set(name, text);
      return handedOver;
    },
    pause: async () => {},
  });
  const device = openDeviceStorage();
  if (device.read() === undefined) device.write({ id: WHO.device, learner: { ...WHO.learner, ...said } });
  const people = createPeople(device, openLearners(log), ports);
  const handIn = createHandIn({
    listAttempts: async () => store.getState().attempts,
    handedIn: openHandedIn(log),
    sealer: buildSealer(log),
    who: () => people.now().learner,
    ports,
  });
  const source = buildSource({
    loadSummaries: async () => ({ summaries: [buildSummary()], problems: [], unread: [], hasMore: false }),
    loadScenario: async () => ({ value: talk, problems: [] }),
    loadMethod: async () => ({ value: { method, methodWords: talk.methodWords }, problems: [] }),
    ...loaders,
  });
  const noWorker = () => {
    throw new Error('There are no workers here.');
  };
  const review = startReview({
    askToPersist: async () => {},
    openLog: async () => createMemoryLog(),
    sources: [source],
    makeWorker: noWorker,
    makeReportWorker: noWorker,
    makeCodeWorker: noWorker,
    hidesNames: openHidesNamesStorage(),
    ports,
  });
  const services: Services = {
    attempts: store,
    currentAttempt: createCurrentAttempt({
      ports,
      scorer,
      attempts,
      library: 'canteen',
      who: () => WHO,
      patience: { get: () => settings.getState().settings.patience, watch: (listener) => void settings.subscribe((now) => listener(now.settings.patience)) },
    }),
    library: createLibraryStore(source),
    offline: createOfflineStore({ ...buildOffline(), ...offline }),
    openBackup: async () => backup,
    openHandIn: () => openHandIn(async () => handIn),
    openReview: async () => review,
    people,
    libraryId: 'canteen',
    now: ports.now,
    readSpace: async () => space,
    scorer,
    language: createLanguageStore({
      settings,
      languages: LANGUAGES.map(({ code }) => code),
      switchLanguage,
      loadLaterWords,
      started: { language: 'en' },
      ...language,
    }),
    settings,
  };
  await services.attempts.getState().load();
  const { hook, history } = memoryLocation({ path: address, record: true });
  const { container } = await act(async () =>
    render(
      <ServicesContext value={services}>
        <Router hook={hook}>
          <main>{screen}</main>
        </Router>
      </ServicesContext>,
    ),
  );
  return { container, services, attempts, addresses: history, files };
}
