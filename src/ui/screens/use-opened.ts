import { useEffect, useState } from 'react';

/** What arrives late: it may still be on its way, or may not have come. `retry` asks for it once more. */
export type Opened<Part> = { readonly part?: Part; readonly hasFailed: boolean; retry(): void };

/**
 * A part of the app whose code arrives when a screen needs it.
 * @param open gives the same part to all who ask, and may be asked again after it failed
 * @param begin told once the part is there, on this screen
 */
export function useOpened<Part>(open: () => Promise<Part>, begin: (part: Part) => void): Opened<Part> {
  const [opened, setOpened] = useState<{ readonly part?: Part; readonly hasFailed: boolean }>({ hasFailed: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more whenever somebody says so
  useEffect(() => {
    let isGone = false;
    open().then(
      (part) => {
        if (isGone) return;
        begin(part);
        setOpened({ part, hasFailed: false });
      },
      () => isGone || setOpened({ hasFailed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [open, tries]);
  return { ...opened, retry: () => setTries(tries + 1) };
}
