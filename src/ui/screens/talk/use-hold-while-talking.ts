import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAttemptActor } from '../attempt-context.tsx';
import { useServices } from '../services.ts';

/**
 * While a talk goes on on this screen, no other tab may bring in a version that would cut it off from what it saves. Whoever
 * has gone to another screen, by whichever way, holds nobody up.
 */
export function useHoldWhileTalking(): void {
  const holdTalk = useStore(useServices().offline, (offline) => offline.holdTalk);
  const isTalking = useSelector(useAttemptActor(), (snapshot) => snapshot.hasTag('talking'));
  useEffect(() => (isTalking ? holdTalk() : undefined), [isTalking, holdTalk]);
}
