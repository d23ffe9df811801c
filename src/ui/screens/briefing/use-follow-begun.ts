import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useServices } from '../services.ts';
import { ROUTE_TO } from '../to-address.ts';

/** Goes to a talk that begins while one is on this screen; whoever has gone elsewhere meanwhile stays there. @param replace whether the talk takes the place of this address */
export function useFollowBegun(replace: boolean): void {
  const { currentAttempt } = useServices();
  const [, navigate] = useLocation();
  useEffect(() => currentAttempt.getState().onBegun((id) => navigate(ROUTE_TO.talk(id), { replace })), [currentAttempt, navigate, replace]);
}
