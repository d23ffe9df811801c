import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../services.ts';

/**
 * Has the sentences brought that say why each reply does what it does, once somebody who wants them is in the talk. Nothing waits for them:
 * as long as they are not there, nothing is said about a reply, and the talk goes on.
 */
export function useWhys(scenarioId: string, isWanted: boolean): void {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  useEffect(() => {
    if (isWanted) void library.getState().loadWhole(scenarioId, language, false);
  }, [library, scenarioId, language, isWanted]);
}
