import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from './services.ts';

/** How long the page has been quiet before the rest of the app is fetched: what one waits for comes first. */
const QUIET_MILLISECONDS = 3000;

/** Keeps the app and the language that is shown on this device, once the page has everything it needs itself. */
export function useKeptOffline(): void {
  const { offline } = useServices();
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => void offline.getState().keep(language), QUIET_MILLISECONDS);
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => {
      window.removeEventListener('load', wait);
      clearTimeout(timer);
    };
  }, [offline, language]);
}
