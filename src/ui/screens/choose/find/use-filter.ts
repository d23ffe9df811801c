import { useEffect, useState } from 'react';
import type { ComplaintFilter } from '../../../../app/library/filter-summaries.ts';
import { readFilter, toFilterAddress } from './filter-address.ts';

/** What is looked for. It stands in the address, so that Back and a reload find it again. */
export function useFilter(): readonly [ComplaintFilter, (change: Partial<ComplaintFilter>) => void] {
  const [filter, setFilter] = useState(() => readFilter(window.location.hash));
  useEffect(() => {
    // The bar leads here too: then nothing is asked for.
    const read = () => setFilter(readFilter(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const change = (part: Partial<ComplaintFilter>) => {
    const changed = { ...filter, ...part };
    setFilter(changed);
    window.history.replaceState(window.history.state, '', toFilterAddress(changed));
  };
  return [filter, change];
}
