import type { i18n } from 'i18next';
import { SOURCE_LANGUAGE } from '../../domain/format/source-language.ts';
import { isLoaded, type Loaded, type NotLoaded } from '../../domain/trouble/loaded.ts';
import { createI18n } from './create-i18n.ts';

/** An early area: all of them come at once, so that whether it is there says whether they are. */
const EARLY_SIGN = 'app';

type Words = { readonly [key: string]: string | Words };

/** What the words of the app need from outside. */
export type I18nOptions = {
  /** Language to begin with; English stands in when it cannot be loaded. */
  readonly language: string;
  /** Brings the areas of a language that the way to the end of a talk needs. */
  readonly loadLocale: (language: string) => Promise<Loaded<Readonly<Record<string, Words>>>>;
  /** Brings one of the others. */
  readonly loadArea: (language: string, area: string) => Promise<Loaded<Words>>;
  /** Told about a key (`area:key`) without words in any loaded language; the product logs it, tests throw. */
  readonly onMissingKey?: (key: string) => void;
};

/** The words of the app, running. */
export type StartedI18n = {
  readonly i18n: i18n;
  /**
   * Loads first, then switches everything at once. Where the language does not come, the old one stays; where another was
   * wanted before it came, that one counts. It is asked for once a call.
   */
  readonly switchLanguage: (language: string) => Promise<'shown' | 'superseded' | NotLoaded>;
  /** Brings an area that a later screen needs, or says why not; one try a call. From then on it comes with every language. */
  readonly loadLaterWords: (area: string) => Promise<NotLoaded | undefined>;
  /** Why the wanted language could not be had from the start. */
  readonly trouble: NotLoaded | undefined;
  /** Whether there are words at all: without them no screen can say anything. */
  readonly hasWords: boolean;
};

/** Starts the words of the app in one language and hands them to React; other languages load when switched to. */
export async function startI18n({ language, loadLocale, loadArea, onMissingKey = logMissingKey }: I18nOptions): Promise<StartedI18n> {
  const i18n = await createI18n(language, onMissingKey);
  let latest = 0;
  const later = new Set<string>();
  const bringEarly = async (language: string): Promise<NotLoaded | undefined> => {
    if (i18n.hasResourceBundle(language, EARLY_SIGN)) return undefined;
    const loaded = await loadLocale(language);
    if (!isLoaded(loaded)) return loaded;
    for (const [area, words] of Object.entries(loaded.value)) i18n.addResourceBundle(language, area, words);
    return undefined;
  };
  const bringArea = async (language: string, area: string): Promise<NotLoaded | undefined> => {
    if (i18n.hasResourceBundle(language, area)) return undefined;
    const loaded = await loadArea(language, area);
    if (!isLoaded(loaded)) return loaded;
    i18n.addResourceBundle(language, area, loaded.value);
    return undefined;
  };
  /** Brings the later areas that have been wanted, and those that are wanted meanwhile. */
  const bringLater = async (language: string): Promise<NotLoaded | undefined> => {
    const lacking = [...later].filter((area) => !i18n.hasResourceBundle(language, area));
    if (lacking.length === 0) return undefined;
    const missing = await Promise.all(lacking.map((area) => bringArea(language, area)));
    return missing.find((one) => one !== undefined) ?? bringLater(language);
  };
  const switchLanguage = async (wanted: string): Promise<'shown' | 'superseded' | NotLoaded> => {
    latest += 1;
    const mine = latest;
    const missing = (await bringEarly(wanted)) ?? (await bringLater(wanted));
    if (mine !== latest) return 'superseded';
    if (missing !== undefined) return missing;
    await i18n.changeLanguage(wanted);
    setDocumentLanguage(i18n);
    return 'shown';
  };
  const loadLaterWords = async (area: string): Promise<NotLoaded | undefined> => {
    later.add(area);
    const missing = await bringArea(i18n.language, area);
    // Meanwhile the language may have become one that has it.
    return i18n.hasResourceBundle(i18n.language, area) ? undefined : missing;
  };
  const own = await switchLanguage(language);
  const trouble = typeof own === 'string' ? undefined : own;
  if (trouble !== undefined && language !== SOURCE_LANGUAGE) await switchLanguage(SOURCE_LANGUAGE);
  return { i18n, switchLanguage, loadLaterWords, trouble, hasWords: i18n.hasResourceBundle(i18n.language, EARLY_SIGN) };
}

function logMissingKey(key: string): void {
  console.error(`No words for ${key}`);
}

/** Tells the page, and so screen readers and spell checkers, what language is shown. The screens name the tab. */
function setDocumentLanguage(i18n: i18n): void {
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.dir(i18n.language);
}
