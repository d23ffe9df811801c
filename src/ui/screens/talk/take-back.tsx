import { useTranslation } from 'react-i18next';
import { useTell } from '../attempt-context.tsx';
import { BackIcon } from './back-icon.tsx';
import styles from './take-back.module.css';

/** Takes the last reply back, so that it can be said differently. */
export function TakeBack() {
  const { t } = useTranslation('talk');
  const tell = useTell();
  return (
    <button type="button" className={styles.back} title={t('takeBackHint')} onClick={() => tell({ type: 'reply.takeBack' })}>
      <BackIcon />
      {t('takeBack')}
    </button>
  );
}
