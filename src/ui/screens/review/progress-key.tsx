import { useTranslation } from 'react-i18next';
import styles from './progress.module.css';

/** What ring, dot and stroke on the lines of progress mean. @param cut overall score from which a talk is good */
export function ProgressKey({ cut }: { readonly cut: number }) {
  const { t } = useTranslation('review');
  return (
    <ul className={styles.key}>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.ring} d="M7 7h.01" />
          <path className={styles.hole} d="M7 7h.01" />
        </svg>
        {t('progress.keyFirst')}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.dot} d="M7 7h.01" />
        </svg>
        {t('progress.keyLatest')}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.cut} d="M7 0V14" />
        </svg>
        {t('progress.keyCut', { cut })}
      </li>
    </ul>
  );
}
