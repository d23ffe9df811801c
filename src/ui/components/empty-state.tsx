import type { ReactNode, Ref } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly title: string;
  /** What to do so that something comes here. */
  readonly text: string;
  /** The button or link that does it. */
  readonly action?: ReactNode;
  /** There is nothing else on the page: the title is the heading of the page, and takes the focus. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
};

/** What a list shows while it has nothing to show: what belongs here and how to begin. */
export function EmptyState({ title, text, action, titleRef }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg className={styles.drawing} viewBox="0 0 96 64" aria-hidden="true" focusable="false">
        <path className={styles.far} d="M42 6h42a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6h-4v9l-10-9H42a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z" />
        <path className={styles.near} d="M12 20h44a6 6 0 0 1 6 6v18a6 6 0 0 1-6 6H28l-11 10V50h-5a6 6 0 0 1-6-6V26a6 6 0 0 1 6-6z" />
        <path className={styles.dots} d="M22 35h.1M34 35h.1M46 35h.1" />
      </svg>
      {titleRef === undefined ? (
        <h2>{title}</h2>
      ) : (
        <h1 ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
      )}
      <p>{text}</p>
      {action !== undefined && <div>{action}</div>}
    </div>
  );
}
