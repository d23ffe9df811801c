import { readArea, readLocale } from '../../src/content/read-locale.ts';
import { toLoaded } from '../../src/domain/trouble/loaded.ts';
import { readLocaleFolders } from '../../src/site/read-locale-folders.ts';
import { EARLY_AREAS } from '../../src/site/render-content.ts';
import { type StartedI18n, startI18n } from '../../src/ui/language/start-i18n.ts';
import { root } from '../architecture/list-files.ts';

let current: StartedI18n | undefined;

/** The English words of the app for component tests (`beforeAll(startEnglish)`), all of them; a key without words fails the test. */
export async function startEnglish(): Promise<StartedI18n> {
  const { areas, texts } = await readLocaleFolders(root);
  const started = await startI18n({
    language: 'en',
    loadLocale: async (language) => toLoaded(readLocale(language, EARLY_AREAS, texts.get(language) ?? {})),
    loadArea: async (language, area) => toLoaded(readArea(language, area, texts.get(language)?.[area])),
    onMissingKey: refuseMissingKey,
  });
  const later = await Promise.all(areas.filter((area) => !EARLY_AREAS.includes(area)).map(started.loadLaterWords));
  const missing = [started.trouble, ...later].filter((one) => one !== undefined);
  if (missing.length > 0) throw new Error(JSON.stringify(missing));
  current = started;
  return started;
}

/** The words that `startEnglish` has started, in English whatever another test has switched to. */
export async function backToEnglish(): Promise<StartedI18n> {
  if (current === undefined) throw new Error('Say beforeAll(startEnglish) first.');
  await current.switchLanguage('en');
  return current;
}

/** Makes a missing key fail where it is used. */
export function refuseMissingKey(key: string): never {
  throw new Error(`No words for ${key}`);
}
