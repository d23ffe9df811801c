/** The state of a prerendered page, as JSON in its head: what the scripts in it have to know before the app is there. */
export type PageState = {
  /** From this page to the page of all complaints; empty where it is that one. */
  readonly home: string;
  /** Languages of the app. */
  readonly languages: readonly string[];
  /** The page's own language; absent where it shows the wanted one. */
  readonly language?: string;
  /** The complaint whose page it is. */
  readonly scenario?: string;
  /** First replies in the order in which they are shown, by complaint whose first turn stands in the page. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** Addresses of the app's script and of the folder of the content, as seen from the page; absent where they stand in it. */
  readonly files?: { readonly app: string; readonly content: string };
};

/** Id of the block of data that holds it. */
export const PAGE_STATE = 'page-state';

/** What the page says where the app cannot start, as JSON in it: rows of the table of troubles, and the words they name, by language. */
export type StartTroublesInPage = {
  readonly rows: Readonly<Record<string, { readonly title: string; readonly text: string; readonly remains: readonly string[] }>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Reads the state of the page; undefined while developing, where nothing is prerendered. */
export function readPageState(page: Document = document): PageState | undefined {
  const text = page.getElementById(PAGE_STATE)?.textContent;
  return text ? (JSON.parse(text) as PageState) : undefined;
}

/** The language to begin with is looked for here first: the page's own, then the browser's, best first. */
export function listPreferred(state: PageState | undefined): readonly string[] {
  return [...(state?.language === undefined ? [] : [state.language]), ...navigator.languages];
}
