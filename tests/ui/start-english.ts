import { readLocale } from '../../src/content/build/read-locale.ts';
import { readLocaleFolders } from '../../src/content/build/read-locale-folders.ts';
import { type StartedI18n, startI18n } from '../../src/ui/language/start-i18n.ts';
import { root } from '../architecture/list-files.ts';

/** The English words of the app for component tests (`beforeAll(startEnglish)`); a key without words fails the test. */
export async function startEnglish(): Promise<StartedI18n> {
  const { areas, texts } = await readLocaleFolders(root);
  const load = async (language: string) => readLocale(language, areas, texts.get(language) ?? {});
  const started = await startI18n({ language: 'en', loadLocale: load, loadLaterLocale: load, onMissingKey: refuseMissingKey });
  if (started.problems.length > 0) throw new Error(JSON.stringify(started.problems));
  return started;
}

/** Makes a missing key fail where it is used. */
export function refuseMissingKey(key: string): never {
  throw new Error(`No words for ${key}`);
}
