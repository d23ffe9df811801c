import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import type { AttemptActor } from '../../app/attempts/attempt-machine.ts';

/** Milliseconds after which somebody should hear why nothing happens. */
const LONG = 3000;

/** Whether a browser neither keeps a reply nor refuses it for long, as while another tab holds the storage. */
export function useSlowSaving(attempt: AttemptActor | undefined): boolean {
  const isSaving = useSelector(attempt, (snapshot) => snapshot?.hasTag('saving') === true);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSaving) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSaving]);
  return isLong;
}
