import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 54rem)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is too narrow for a column beside the talk (54 rem). */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    // Written before anybody looks: most rehearsals are on a desk.
    () => false,
  );
}
