import type { ScenarioSummary } from './library-types.ts';

/** What somebody looks for among complaints; an empty text asks for nothing. */
export type ComplaintFilter = {
  /** Beginnings of words in title, summary, trade or name of the customer: all of them must be found. */
  readonly search: string;
  readonly channel: string;
  /** In the words of the language. */
  readonly trade: string;
  /** “1” to “3”. */
  readonly difficulty: string;
  /** Only those that nobody has finished here yet. */
  readonly untried: boolean;
};

/** Asks for nothing: every complaint fits. */
export const NO_FILTER: ComplaintFilter = { search: '', channel: '', trade: '', difficulty: '', untried: false };

/** Whether anything is asked for. */
export function isFiltering({ search, channel, trade, difficulty, untried }: ComplaintFilter): boolean {
  return search.trim() !== '' || channel !== '' || trade !== '' || difficulty !== '' || untried;
}

/**
 * The complaints that fit, in the order they had. A trade that no complaint has, as one in the words of another language, asks for nothing.
 * @param tried ids of the complaints that were finished
 */
export function filterSummaries(summaries: readonly ScenarioSummary[], filter: ComplaintFilter, tried: ReadonlySet<string>): ScenarioSummary[] {
  const words = toWords(filter.search);
  const hasTrade = summaries.some(({ trade }) => trade === filter.trade);
  return summaries.filter((one) => {
    if (filter.channel !== '' && one.channel !== filter.channel) return false;
    if (hasTrade && one.trade !== filter.trade) return false;
    if (filter.difficulty !== '' && String(one.difficulty) !== filter.difficulty) return false;
    if (filter.untried && tried.has(one.id)) return false;
    const said = toWords([one.title, one.summary, one.trade, one.customer].join(' '));
    return words.every((word) => said.some((other) => other.startsWith(word)));
  });
}

/** Words without what a searcher leaves out: capitals, accents and signs. */
function toWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
