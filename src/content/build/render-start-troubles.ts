import { listTroubles, START_TROUBLES } from '../../domain/trouble/troubles.ts';

/** What the page can say in one language without the app: the words of a key such as `start:title`, undefined where there are none. */
export type StartWords = { readonly language: string; readonly say: (key: string) => string | undefined };

/** As it stands in a page: rows of the table of troubles, and the words they name, by language. */
export type StartTroublesInPage = {
  readonly rows: Readonly<Record<string, { readonly title: string; readonly text: string; readonly remains: readonly string[] }>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What is not said of one trouble alone. */
const LABELS = ['app:brand', 'app:reload', 'language:name', 'start:ownTab'];

const IN_PAGE = /(<script type="application\/json" id="start-troubles">)([\s\S]*?)(<\/script>)/;

/**
 * What `src/watch-start.ts` says where the app cannot start, in every language, as a block of data: the part of the table of
 * troubles that is about the browser and the start, with its words.
 */
export function renderStartTroubles(locales: readonly StartWords[]): string {
  const rows = Object.fromEntries(listTroubles(START_TROUBLES).map(({ id, ...row }) => [id, row]));
  const keys = new Set([...LABELS, ...Object.values(rows).flatMap(({ title, text }) => [title, text])]);
  const words = locales.map(({ language, say }) => [language, Object.fromEntries([...keys].map((key) => [key, say(key) ?? '']))] as const);
  return toData({ rows, words: Object.fromEntries(words) });
}

/** Leaves in a page of one language what it may have to say in it, and in English for whoever else comes by. */
export function keepStartTroubles(page: string, language: string): string {
  return page.replace(IN_PAGE, (_, before: string, data: string, after: string) => {
    const { rows, words } = JSON.parse(data) as StartTroublesInPage;
    return before + toData({ rows, words: Object.fromEntries(Object.entries(words).filter(([of]) => of === language || of === 'en')) }) + after;
  });
}

/** Inside a page, data ends at the first closing tag, even one in a string. */
function toData(troubles: StartTroublesInPage): string {
  return JSON.stringify(troubles).replaceAll('<', '\\u003c');
}
