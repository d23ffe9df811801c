import { loadLocale } from '../../src/content/load-locale.ts';
import { type StartedI18n, startI18n } from '../../src/ui/language/start-i18n.ts';

/** The English words of the app for component tests (`beforeAll(startEnglish)`); a key without words fails the test. */
export async function startEnglish(): Promise<StartedI18n> {
  const started = await startI18n({ language: 'en', loadLocale, onMissingKey: refuseMissingKey });
  if (started.problems.length > 0) throw new Error(JSON.stringify(started.problems));
  return started;
}

/** Makes a missing key fail where it is used. */
export function refuseMissingKey(key: string): never {
  throw new Error(`No words for ${key}`);
}
