import { useTranslation } from 'react-i18next';
import styles from './group-page.module.css';

type HideNamesProps = { readonly hidesNames: boolean; readonly onChange: (hides: boolean) => void };

/** The switch that hides names on the screen, on paper and in every export. */
export function HideNames({ hidesNames, onChange }: HideNamesProps) {
  const { t } = useTranslation('review');
  return (
    <label className={styles.hide}>
      <input type="checkbox" checked={hidesNames} onChange={({ target }) => onChange(target.checked)} />
      {t('screen.hideNames')}
    </label>
  );
}
