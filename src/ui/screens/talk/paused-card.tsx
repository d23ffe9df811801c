import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useTell } from '../attempt-context.tsx';
import styles from './talk.module.css';

/** Stands in the place of the replies while the talk is paused. */
export function PausedCard({ buttonRef }: { readonly buttonRef: RefObject<HTMLButtonElement | null> }) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  useEffect(() => buttonRef.current?.focus(), [buttonRef]);
  return (
    <Card title={t('paused')}>
      <div className={styles.end}>
        <p>{t('pausedText')}</p>
        <Button ref={buttonRef} variant="primary" onClick={() => tell({ type: 'talk.resume', reasons: ['asked', 'away'] })}>
          {t('goOn')}
        </Button>
      </div>
    </Card>
  );
}
