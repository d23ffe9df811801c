import { CardOrFold } from './card-or-fold.tsx';
import styles from './policy-card.module.css';

/** One rule of the policy: what it is about, and what it says. */
export type PolicyRow = { readonly term: string; readonly description: string };

type PolicyCardProps = {
  /** “What you may offer”. */
  readonly title: string;
  readonly rows: readonly PolicyRow[];
};

/** What the agent may decide alone: a card beside the talk, a button that unfolds on a phone. */
export function PolicyCard({ title, rows }: PolicyCardProps) {
  return (
    <CardOrFold title={title}>
      <dl className={styles.rows}>
        {rows.map(({ term, description }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </CardOrFold>
  );
}
