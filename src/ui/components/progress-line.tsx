import { useId } from 'react';
import styles from './progress-line.module.css';

type ProgressLineProps = {
  /** What is being done: “Reading the scenarios”. */
  readonly label: string;
  /** How much is done, 0 to 1; absent where nobody knows how long it takes. */
  readonly fraction?: number | undefined;
};

/** Work that takes a while: what it is, that it goes on, and how far it has come where that is known. */
export function ProgressLine({ label, fraction }: ProgressLineProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id} role="status">
        {label}
      </span>
      <progress className={styles.bar} aria-labelledby={id} max={1} value={fraction} />
    </div>
  );
}
