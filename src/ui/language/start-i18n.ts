import type { i18n } from 'i18next';
import { SOURCE_LANGUAGE } from '../../domain/library/source-language.ts';
import type { Problem, Reading } from '../../domain/problem/problem.ts';
import { createI18n } from './create-i18n.ts';
import { setDocumentLanguage } from './set-document-language.ts';

/** An area of either kind: whether it is there says whether its kind is. */
const EARLY_SIGN = 'app';
const LATER_SIGN = 'problems';

type Words = { readonly [key: string]: string | Words };

type LoadLocale = (language: string) => Promise<Reading<Readonly<Record<string, Words>>>>;

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
  /** Loads first, then switches everything at once; with problems, which it returns, the old language stays. */
  readonly switchLanguage: (language: string) => Promise<readonly Problem[]>;
  /** Brings the words of the later screens; from then on they come with every language. Rejects where they do not arrive. */
  readonly openLaterWords: () => Promise<void>;
  /** Why the wanted language could not be had from the start. */
  readonly problems: readonly Problem[];
  /** Whether there are words at all: without them no screen can say anything. */
  readonly hasWords: boolean;
};

/** Starts the words of the app in one language and hands them to React; other languages load when switched to. */
export async function startI18n({ language, loadLocale, loadLaterLocale, onMissingKey = logMissingKey }: I18nOptions): Promise<StartedI18n> {
  const i18n = await createI18n(language, onMissingKey);
  let latest = 0;
  let later: Promise<void> | undefined;
  /** Loads the areas of a language that are not there yet. */
  const bring = async (language: string, load: LoadLocale, sign: string): Promise<readonly Problem[]> => {
    if (i18n.hasResourceBundle(language, sign)) return [];
    const { value, problems } = await load(language);
    for (const [area, words] of Object.entries(value ?? {})) i18n.addResourceBundle(language, area, words);
    return problems;
  };
  const bringLater = (language: string) => bring(language, loadLaterLocale, LATER_SIGN);
  const switchLanguage = async (wanted: string): Promise<readonly Problem[]> => {
    latest += 1;
    const mine = latest;
    const problems = [...(await bring(wanted, loadLocale, EARLY_SIGN)), ...(later === undefined ? [] : await bringLater(wanted))];
    if (problems.length > 0) return problems;
    // Somebody who switched again while this was loading wants the later language.
    if (mine !== latest) return [];
    await i18n.changeLanguage(wanted);
    setDocumentLanguage(i18n);
    return [];
  };
  const openLaterWords = () => {
    later ??= bringLater(i18n.language).then((problems) => {
      if (problems.length === 0) return;
      later = undefined;
      throw new Error(problems.map(({ code, file, found = '' }) => `${code} ${file} ${found}`).join('\n'));
    });
    return later;
  };
  const own = await switchLanguage(language);
  const inEnglish = own.length === 0 || language === SOURCE_LANGUAGE ? [] : await switchLanguage(SOURCE_LANGUAGE);
  return { i18n, switchLanguage, openLaterWords, problems: [...own, ...inEnglish], hasWords: i18n.hasResourceBundle(i18n.language, EARLY_SIGN) };
}

function logMissingKey(key: string): void {
  console.error(`No words for ${key}`);
}
