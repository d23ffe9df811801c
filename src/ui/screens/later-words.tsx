import { type ReactNode, Suspense, use } from 'react';
import { useServices } from './services.ts';

/** Shows what stands inside once the words are there that are not on the way to the end of a talk. */
export function LaterWords({ fallback, children }: { readonly fallback?: ReactNode; readonly children: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <Worded>{children}</Worded>
    </Suspense>
  );
}

function Worded({ children }: { readonly children: ReactNode }) {
  use(useServices().openLaterWords());
  return children;
}
