import type { ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  /** What is inside, and how much of it. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Called when somebody unfolds it: what is inside may come only then. */
  readonly onOpen?: () => void;
};

/** Something long behind a line that says what it is. For the screen alone: not every browser unfolds it on paper. */
export function Fold({ summary, children, onOpen }: FoldProps) {
  return (
    <details className={styles.fold} onToggle={onOpen && (({ currentTarget }) => currentTarget.open && onOpen())}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
