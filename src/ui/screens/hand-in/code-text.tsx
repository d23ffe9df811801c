import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './hand-in.module.css';

/** Talks as text, to be seen and, where the browser does not copy, marked. */
export function CodeText({ text }: { readonly text: string }) {
  const { t } = useTranslation('handin');
  const id = useId();
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{t('textLabel')}</label>
      <textarea id={id} readOnly rows={4} dir="ltr" value={text} onFocus={({ target }) => target.select()} />
    </div>
  );
}
