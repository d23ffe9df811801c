import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../services.ts';

/** Milliseconds that a talk under way waits for them at most. */
const LONGEST_WAIT = 1000;

/**
 * Has the sentences brought that say why each reply does what it does, where somebody wants them. A talk that begins does not wait for them; one
 * that has replies already is shown with what is said about those, so that nothing moves later on.
 * @returns whether the talk can be shown
 */
export function useWhys(scenarioId: string, isWanted: boolean, hasReplies: boolean): boolean {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  const [isShown, setShown] = useState(!isWanted || !hasReplies);
  useEffect(() => {
    if (!isWanted) return;
    const show = () => setShown(true);
    const timer = setTimeout(show, LONGEST_WAIT);
    void library
      .getState()
      .loadWhole(scenarioId, language, false)
      .then(() => {
        clearTimeout(timer);
        show();
      });
    return () => clearTimeout(timer);
  }, [library, scenarioId, language, isWanted]);
  return isShown;
}
