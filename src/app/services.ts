import type { Problem } from '../domain/problem/problem.ts';
import type { AttemptsStore } from './attempts/attempts-store.ts';
import type { LibraryStore } from './library/library-store.ts';
import type { Session } from './session/session-machine.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** Everything that runs behind the screens, put together once where the app starts. */
export type Services = {
  readonly attempts: AttemptsStore;
  readonly library: LibraryStore;
  /** The one session of this tab; its code arrives when somebody begins to play. */
  readonly openSession: () => Promise<Session>;
  readonly settings: SettingsStore;
  /** Loads a language and switches to it; with problems, which it returns, the present one stays. */
  readonly switchLanguage: (language: string) => Promise<readonly Problem[]>;
};
