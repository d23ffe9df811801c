import type { i18n } from 'i18next';
import { SOURCE_LANGUAGE } from '../../domain/format/source-language.ts';
import { isLoaded, type Loaded, type NotLoaded } from '../../domain/trouble/loaded.ts';
import { createI18n } from './create-i18n.ts';

/** An area of either kind: whether it is there says whether its kind is. */
const EARLY_SIGN = 'app';
const LATER_SIGN = 'problems';

type Words = { readonly [key: string]: string | Words };

type LoadLocale = (language: string) => Promise<Loaded<Readonly<Record<string, Words>>>>;

/** What the words of the app need from outside. */
export type I18nOptions = {
  /** Language to begin with; English stands in when it cannot be loaded. */
  readonly language: string;
  /** Brings the areas of a language that the way to the end of a talk needs. */
  readonly loadLocale: LoadLocale;
  /** Brings the others. */
  readonly loadLaterLocale: LoadLocale;
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
  /** Brings the words of the later screens, or says why not; one try a call. From then on they come with every language. */
  readonly loadLaterWords: () => Promise<NotLoaded | undefined>;
  /** Why the wanted language could not be had from the start. */
  readonly trouble: NotLoaded | undefined;
  /** Whether there are words at all: without them no screen can say anything. */
  readonly hasWords: boolean;
};

/** Starts the words of the app in one language and hands them to React; other languages load when switched to. */
export async function startI18n({ language, loadLocale, loadLaterLocale, onMissingKey = logMissingKey }: I18nOptions): Promise<StartedI18n> {
  const i18n = await createI18n(language, onMissingKey);
  let latest = 0;
  let isLaterWanted = false;
  /** Loads the areas of a language that are not there yet. */
  const bring = async (language: string, load: LoadLocale, sign: string): Promise<NotLoaded | undefined> => {
    if (i18n.hasResourceBundle(language, sign)) return undefined;
    const loaded = await load(language);
    if (!isLoaded(loaded)) return loaded;
    for (const [area, words] of Object.entries(loaded.value)) i18n.addResourceBundle(language, area, words);
    return undefined;
  };
  const switchLanguage = async (wanted: string): Promise<'shown' | 'superseded' | NotLoaded> => {
    latest += 1;
    const mine = latest;
    const missing = (await bring(wanted, loadLocale, EARLY_SIGN)) ?? (isLaterWanted ? await bring(wanted, loadLaterLocale, LATER_SIGN) : undefined);
    if (mine !== latest) return 'superseded';
    if (missing !== undefined) return missing;
    await i18n.changeLanguage(wanted);
    setDocumentLanguage(i18n);
    return 'shown';
  };
  const loadLaterWords = async (): Promise<NotLoaded | undefined> => {
    isLaterWanted = true;
    const missing = await bring(i18n.language, loadLaterLocale, LATER_SIGN);
    // Meanwhile the language may have become one that has them.
    return i18n.hasResourceBundle(i18n.language, LATER_SIGN) ? undefined : missing;
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
