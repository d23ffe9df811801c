import { startTransition, useEffect, useState } from 'react';

/** What is given, once all that it was given with is on the screen: what hangs on it is drawn a little at a time, after everything that somebody looks at. */
export function useLater<Value extends object>(now: Value): Value | undefined {
  const [later, setLater] = useState<Value>();
  useEffect(() => startTransition(() => setLater(now)), [now]);
  return later;
}
