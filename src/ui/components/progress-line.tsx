import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './progress-line.module.css';

type ProgressLineProps = {
  /** What is being done: “Reading the scenarios”. */
  readonly label: string;
  /** How much is done, 0..1; undefined while that cannot be known. */
  readonly value?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
};

/** Work that takes a while: what it is, how far it has come, and a way to stop it. */
export function ProgressLine({ label, value, onCancel }: ProgressLineProps) {
  const { t } = useTranslation('parts');
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id} role="status">
        {label}
      </span>
      <progress className={styles.bar} aria-labelledby={id} max={1} {...(value === undefined ? {} : { value })} />
      {onCancel !== undefined && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  );
}
