import { type ReactNode, useLayoutEffect, useState } from 'react';
import { type Prerendered, PrerenderedContext, usePrerendered } from './prerendered.ts';

type UntilLiveProps = { readonly prerendered: Prerendered | undefined; readonly children: ReactNode };

/**
 * The app is prerendered, and hydrated as it was prerendered; then it goes live before the next picture. Only what is different then
 * renders once more.
 */
export function UntilLive({ prerendered, children }: UntilLiveProps) {
  const [now, setNow] = useState(prerendered);
  useLayoutEffect(() => setNow(undefined), []);
  return <PrerenderedContext value={now}>{children}</PrerenderedContext>;
}

/** What stands inside comes when the app is live. */
export function WhenLive({ children }: { readonly children: ReactNode }): ReactNode {
  return usePrerendered() === undefined ? children : null;
}
