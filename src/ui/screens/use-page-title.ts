import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrival, takeArrival } from './arrival.ts';
import { holdPlace } from './hold-place.ts';

/**
 * Names the page in the browser’s title, and puts scroll and focus in place when its screen opens: a new screen at its top with the focus on
 * its heading; Back and Forward where one was; a page that has just loaded leaves the focus alone.
 * @param goToPrompt for a screen that asks something: brings that into view with the focus on it, and says whether it has
 * @returns the ref of the heading
 */
export function usePageTitle(title: string, goToPrompt: (by: Arrival['by']) => boolean = () => false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useRef<Arrival>(undefined);
  const { t } = useTranslation('app');
  const brand = t('brand');
  useEffect(() => {
    if (title !== '') document.title = `${title} · ${brand}`;
  }, [title, brand]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes to a screen once
  useEffect(() => {
    arrival.current ??= takeArrival();
    const { by, place } = arrival.current;
    if (goToPrompt(by)) return;
    if (by === 'link') {
      window.scrollTo({ top: 0, behavior: 'instant' });
      heading.current?.focus();
      return;
    }
    if (by === 'history') (findLink(place?.link) ?? heading.current)?.focus({ preventScroll: true });
    if (place !== undefined) holdPlace(place.top);
  }, []);
  return heading;
}

function findLink(address: string | undefined): HTMLElement | null {
  return address === undefined ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(address)}"]`);
}
