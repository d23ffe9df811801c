import { METHODS_FOLDER } from '../domain/library/library-folders.ts';
import { findNearest } from '../domain/problem/find-nearest.ts';

/** A file that is not read because of its name, and the name that was most likely meant. */
export type Misnamed = { readonly found: string; readonly meant: string };

/** What a copy is called that somebody or a program has made beside the file. */
const COPY = /^copy of\s+|[\s_-]*(?:[-—–]\s*)?(?:(?<!\p{L})(?:copy|kopie|copie|copia|old|backup|копия)(?!\p{L})|\(\d+\))(?:\s*\d+)?(?=\.|\s|$)/gu;
/** Languages by the names that a file of their words is given instead of the short one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  armenian: 'hy',
  հայերեն: 'hy',
  russian: 'ru',
  русский: 'ru',
  kazakh: 'kk',
  қазақша: 'kk',
  kyrgyz: 'ky',
  кыргызча: 'ky',
  mongolian: 'mn',
  монгол: 'mn',
};
const JSON_ENDING = /\.(?:json|jsn|jso|jsom|jason)(?:\.(?:txt|json))?$/;
/** A words file with an ending that is doubled, hidden, misspelt or in capitals. */
const NEARLY_WORDS = /^([a-z]{2,3})\.(?:json|jsn|jso|jsom|jason)(?:\.(?:txt|json))?$/;
const WORDS = /^[a-z]{2,3}\.json$/;

/**
 * Files of a scenario or a method, or of what lies above them, that would be read under another name, which is not there.
 * @param above path of the folder above
 * @param names of the files there
 */
export function findMisnamed(above: string, names: readonly string[]): Misnamed[] {
  const needed = above === METHODS_FOLDER ? ['method.json', 'en.json'] : ['scenario.json', 'en.json', 'walkthroughs.json'];
  const found: Misnamed[] = [];
  for (const name of names) {
    const missing = needed.filter((file) => !names.includes(file) && !found.some(({ meant }) => meant === file));
    if (needed.includes(name) || WORDS.test(name)) continue;
    const meant = findMeant(name, missing) ?? findMeantWords(name);
    if (meant !== undefined && !names.includes(meant)) found.push({ found: name, meant });
  }
  return found;
}

/** Which of the files that are missing a name most likely means. */
export function findMeant(name: string, missing: readonly string[]): string | undefined {
  return findNearest(name.toLowerCase().replace(COPY, ''), missing);
}

/** Which of the files that are there a name is a copy of, or says in other words; undefined where it is a name of its own. */
export function findCopied(name: string, names: readonly string[]): string | undefined {
  if (!name.endsWith('.json') || WORDS.test(name)) return undefined;
  const bare = name.toLowerCase().replace(COPY, '').trim();
  const meant = names.find((other) => other !== name && other === bare) ?? findMeantWords(bare);
  return meant !== undefined && meant !== name && names.includes(meant) ? meant : undefined;
}

function findMeantWords(name: string): string | undefined {
  const bare = name.toLowerCase().replace(COPY, '').trim();
  const language = LANGUAGES[bare.replace(JSON_ENDING, '')] ?? NEARLY_WORDS.exec(bare)?.[1];
  return language && `${language}.json`;
}
