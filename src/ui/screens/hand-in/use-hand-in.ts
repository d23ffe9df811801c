import { useEffect, useState } from 'react';
import type { HandInStore } from '../../../app/hand-in/hand-in-store.ts';
import { useServices } from '../services.ts';

/** What one is handing in with: its code may still be on its way, or may not have come. `retry` asks for it once more. */
export type OpenedHandIn = { readonly store?: HandInStore; readonly hasFailed: boolean; retry(): void };

/** Handing in, with the talks that there are as the screen opens. */
export function useHandIn(): OpenedHandIn {
  const { openHandIn } = useServices();
  const [opened, setOpened] = useState<{ readonly store?: HandInStore; readonly hasFailed: boolean }>({ hasFailed: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more whenever somebody says so
  useEffect(() => {
    let isGone = false;
    openHandIn().then(
      (store) => {
        void store.getState().load();
        if (!isGone) setOpened({ store, hasFailed: false });
      },
      () => isGone || setOpened({ hasFailed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [openHandIn, tries]);
  return { ...opened, retry: () => setTries(tries + 1) };
}
