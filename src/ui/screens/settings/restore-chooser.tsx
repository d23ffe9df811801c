import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './restore.module.css';

type RestoreChooserProps = { readonly onChoose: (file: File) => void; readonly ref?: Ref<HTMLInputElement> };

/** A file, chosen or dropped: browsers take drops on a file field by themselves, so the field is large. */
export function RestoreChooser({ onChoose, ref }: RestoreChooserProps) {
  const { t } = useTranslation('backup');
  const id = useId();
  return (
    <div className={styles.chooser}>
      <label htmlFor={id}>{t('choose')}</label>
      <input
        ref={ref}
        id={id}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
