import { LANGUAGES } from './languages.ts';

/** What a language calls itself, whether it is here or not; its tag where nobody knows. */
export function nameLanguage(code: string): string {
  return LANGUAGES.find((language) => language.code === code)?.name ?? askBrowser(code);
}

function askBrowser(code: string): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
    // In the middle of a sentence many languages write it small; among names of languages it begins large.
    return name === undefined ? code : name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}
