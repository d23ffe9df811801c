import type { ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  /** What is inside, and how much of it. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** False where there is room: then what is inside stands there as it is. */
  readonly when?: boolean | undefined;
  /** On paper everything is unfolded and the summary goes, unless it says what is said nowhere inside. */
  readonly keepsSummary?: boolean;
};

/** Something long behind a line that says what it is; unfolded on paper. */
export function Fold({ summary, children, when = true, keepsSummary = false }: FoldProps) {
  if (!when) return children;
  return (
    <details className={styles.fold} data-summary={keepsSummary ? 'kept' : undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
