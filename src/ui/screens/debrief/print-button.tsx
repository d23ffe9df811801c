import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import styles from './debrief.module.css';
import { startPrinting } from './start-printing.ts';

/** Prints the whole debrief, or says that the browser does not; not there where one cannot print from the page, as some on phones. */
export function PrintButton() {
  const { t } = useTranslation('debrief');
  const [isRefused, setRefused] = useState(false);
  if (typeof window.print !== 'function') return null;
  return (
    <>
      <Button onClick={async () => setRefused(!(await startPrinting()))}>{t('print')}</Button>
      {isRefused && (
        <div className={styles.below}>
          <TroubleNotice of="printing.refused" onDismiss={() => setRefused(false)} />
        </div>
      )}
    </>
  );
}
