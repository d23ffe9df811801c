import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import styles from './history.module.css';
import type { Removed } from './use-removed.ts';

/** In the place of a talk that was removed: that it is gone, told with the button that has the focus now, and the way back. */
export function RemovedRow({ undo, restore }: Removed) {
  const { t } = useTranslation('history');
  const id = useId();
  return (
    <li>
      <p id={id} className={styles.meta}>
        {t('removed')}
      </p>
      <div className={styles.actions}>
        <Button ref={undo} onClick={restore} aria-describedby={id}>
          {t('undo')}
        </Button>
      </div>
    </li>
  );
}
