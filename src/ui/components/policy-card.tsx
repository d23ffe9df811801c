import { Card } from './card.tsx';
import type { HeadingLevel } from './heading.tsx';
import styles from './policy-card.module.css';
import { useNarrow } from './use-narrow.ts';

export type PolicyRow = { readonly term: string; readonly description: string };

type PolicyCardProps = {
  /** “What you may offer”. */
  readonly title: string;
  readonly rows: readonly PolicyRow[];
  readonly level?: HeadingLevel;
};

/** What the agent may decide alone: a card beside the talk, a button that unfolds on a phone. */
export function PolicyCard({ title, rows, level = 2 }: PolicyCardProps) {
  const narrow = useNarrow();
  const list = (
    <dl className={styles.rows}>
      {rows.map(({ term, description }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
  if (narrow) {
    return (
      <details className={styles.fold}>
        <summary>{title}</summary>
        {list}
      </details>
    );
  }
  return (
    <Card title={title} level={level}>
      {list}
    </Card>
  );
}
