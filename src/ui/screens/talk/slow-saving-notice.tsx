import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useSession } from '../session-context.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

/** Milliseconds after which somebody should hear why nothing happens. */
const LONG = 3000;

/** Says so where a browser neither keeps a reply nor refuses it, as while another tab holds the storage. */
export function SlowSavingNotice() {
  const session = useSession();
  const isSaving = useSelector(session, (snapshot) => snapshot.hasTag('saving'));
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSaving) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSaving]);
  return isLong && <TroubleNotice of="talk.saving_long" />;
}
