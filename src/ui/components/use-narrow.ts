import { useSyncExternalStore } from 'react';

/** Paper is never narrow: there nothing can be unfolded. */
const NARROW = 'screen and (max-width: 54rem)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is too narrow for a column beside the talk (54 rem); undefined while the build writes the page, and there is no window. */
export function useNarrow(): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => undefined,
  );
}
