import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';

type Words = { readonly t: (key: string, options?: { readonly count: number }) => string; readonly i18n: i18n };

/** The words of this page, by keys of its own: those that are typed for the whole project are Amends'. */
export function useWords(): Words {
  return useTranslation() as unknown as Words;
}
