import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether a page has been shown before: the first one leaves the focus where the browser put it. */
let isFirstPage = true;

/**
 * Names the page in the browser’s title and puts the focus on its heading when it opens, so that a screen reader says
 * where one is.
 * @returns the ref of the heading
 */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation('app');
  const brand = t('brand');
  useEffect(() => {
    if (title !== '') document.title = `${title} · ${brand}`;
  }, [title, brand]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return heading;
}
