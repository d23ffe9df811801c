import { type ComplaintFilter, isFiltering, NO_FILTER } from '../../../../app/library/filter-summaries.ts';
import { ADDRESSES } from '../../to-address.ts';

/** What the address asks for behind its “?”. Whatever else stands there asks for nothing. */
export function readFilter(hash: string): ComplaintFilter {
  const asked = new URLSearchParams(/^#\/\?(.*)$/.exec(hash)?.[1] ?? '');
  const read = (name: string) => asked.get(name) ?? '';
  return { search: read('search'), channel: read('channel'), trade: read('trade'), difficulty: read('difficulty'), untried: asked.has('untried') };
}

/** The address that asks for it: one to go back to, to keep and to pass on. */
export function toFilterAddress(filter: ComplaintFilter): string {
  const { untried, ...texts } = filter;
  const asked = new URLSearchParams(Object.entries(texts).filter(([name, text]) => text !== NO_FILTER[name as keyof typeof texts]));
  if (untried) asked.set('untried', '');
  return `#${ADDRESSES.choose}${isFiltering(filter) ? `?${asked}` : ''}`;
}
