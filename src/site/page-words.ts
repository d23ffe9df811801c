import { readLocale } from '../content/read-locale.ts';
import { readLocaleFolders } from './read-locale-folders.ts';

/** Areas with words that a page itself may have to say. */
const AREAS = ['app', 'language', 'start', 'trouble'];

/** What pages can say in one language without the app: the words of a key such as `start:title`, empty where there are none. */
export type PageWords = { readonly language: string; readonly say: (key: string) => string };

/** Reads them in every language, English first; a language with a file that cannot be read is left out with a warning. */
export async function readPageWords(root: string, warn: (message: string) => void): Promise<PageWords[]> {
  const { texts } = await readLocaleFolders(root);
  return [...texts].flatMap(([language, areas]): PageWords[] => {
    const { value, problems } = readLocale(language, AREAS, areas);
    for (const { file, code } of problems) warn(`${language} is left out of the first content: ${file} ${code}`);
    if (value === undefined) return [];
    const say = (key: string) => {
      const [area = '', name = ''] = key.split(':');
      const words = value[area]?.[name];
      return typeof words === 'string' ? words : '';
    };
    return [{ language, say }];
  });
}
