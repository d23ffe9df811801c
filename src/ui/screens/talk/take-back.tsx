import { useTranslation } from 'react-i18next';
import { useTell } from '../attempt-context.tsx';
import styles from './take-back.module.css';

/** Takes the last reply back, so that it can be said differently. */
export function TakeBack() {
  const { t } = useTranslation('talk');
  const tell = useTell();
  return (
    <button type="button" className={styles.back} title={t('takeBackHint')} onClick={() => tell({ type: 'reply.takeBack' })}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M7 4 3.5 7.500 7 11M4 7.500h8a4.500 4.500 0 0 1 0 9H8" />
      </svg>
      {t('takeBack')}
    </button>
  );
}
