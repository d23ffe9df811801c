import { useState } from 'react';
import type { Keeping } from '../../app/ports.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useAttempts } from './use-attempts.ts';

/**
 * Says when results do not outlive this page, why, and what to do; the talk goes on all the same. Where a newer version
 * has taken the storage over nothing goes on, so that this one stays until the page is loaded anew.
 */
export function StorageNotice() {
  const keeping = useAttempts(({ status }) => status.keeping);
  const [read, setRead] = useState<Keeping>('kept');
  // Kept again: should the same befall it once more, that is news.
  if (keeping === 'kept' && read !== 'kept') setRead('kept');
  if (keeping === 'kept' || keeping === read) return null;
  return <TroubleNotice of={`storage.${keeping}`} onDismiss={keeping === 'taken_over' ? undefined : () => setRead(keeping)} />;
}
