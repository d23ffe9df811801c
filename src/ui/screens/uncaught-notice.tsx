import { useEffect, useState } from 'react';
import { TroubleNotice } from './trouble-notice.tsx';

/** Code that a browser's extension has put into the page is no part of it. */
const FOREIGN = /\b[\w-]+-extension:/;

/**
 * Says that something which was set going has failed where nobody waited for it: what was pressed did not happen, or not all of
 * it. The last one counts.
 */
export function UncaughtNotice() {
  const [error, setError] = useState<Error>();
  useEffect(() => {
    const hear = (thrown: unknown) => {
      if (thrown instanceof Error && !FOREIGN.test(thrown.stack ?? '')) setError(thrown);
    };
    const hearError = (event: ErrorEvent) => hear(event.error);
    const hearRejection = (event: PromiseRejectionEvent) => hear(event.reason);
    window.addEventListener('error', hearError);
    window.addEventListener('unhandledrejection', hearRejection);
    return () => {
      window.removeEventListener('error', hearError);
      window.removeEventListener('unhandledrejection', hearRejection);
    };
  }, []);
  if (error === undefined) return null;
  return (
    <TroubleNotice of="part.failed" onDismiss={() => setError(undefined)}>
      <pre lang="en">{error.message}</pre>
    </TroubleNotice>
  );
}
