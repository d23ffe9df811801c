import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';

/** Prints the whole debrief; not there where a browser cannot print from the page, as some on phones. */
export function PrintButton() {
  const { t } = useTranslation('debrief');
  if (typeof window.print !== 'function') return null;
  return <Button onClick={() => window.print()}>{t('print')}</Button>;
}
