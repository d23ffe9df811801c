import { useId } from 'react';
import styles from './progress-line.module.css';

type ProgressLineProps = {
  /** What is being done: “Reading the scenarios”. */
  readonly label: string;
};

/** Work that takes a while, and nobody knows how long: what it is, and that it goes on. */
export function ProgressLine({ label }: ProgressLineProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id} role="status">
        {label}
      </span>
      <progress className={styles.bar} aria-labelledby={id} max={1} />
    </div>
  );
}
