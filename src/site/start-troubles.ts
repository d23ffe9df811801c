import { listTroubles, START_TROUBLES } from '../domain/trouble/troubles.ts';
import type { StartTroublesInPage } from '../ui/screens/page-state.ts';
import type { PageWords } from './page-words.ts';

/** What is not said of one trouble alone. */
const LABELS = ['app:brand', 'app:reload', 'language:name', 'start:ownTab'];

/** What `src/watch-start.ts` says where the app cannot start: the rows about the browser and the start, with their words. */
export function listStartTroubles(words: readonly PageWords[]): StartTroublesInPage {
  const rows = Object.fromEntries(listTroubles(START_TROUBLES).map(({ id, ...row }) => [id, row]));
  const keys = [...new Set([...LABELS, ...Object.values(rows).flatMap(({ title, text }) => [title, text])])];
  return { rows, words: Object.fromEntries(words.map(({ language, say }) => [language, Object.fromEntries(keys.map((key) => [key, say(key)]))])) };
}
