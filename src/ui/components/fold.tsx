import type { ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  /** What is inside, and how much of it. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
};

/** Something long behind a line that says what it is. For the screen alone: not every browser unfolds it on paper. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
