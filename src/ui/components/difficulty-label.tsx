import { useTranslation } from 'react-i18next';
import styles from './difficulty-label.module.css';

/** How hard a complaint is, in a word and three marks. */
export function DifficultyLabel({ difficulty }: { readonly difficulty: 1 | 2 | 3 }) {
  const { t } = useTranslation('parts');
  return (
    <span className={styles.label}>
      <span className={styles.marks} aria-hidden="true" data-print="ink">
        {[1, 2, 3].map((mark) => (
          <i key={mark} data-on={mark <= difficulty || undefined} />
        ))}
      </span>
      {t(`difficulty.${difficulty}`)}
    </span>
  );
}
