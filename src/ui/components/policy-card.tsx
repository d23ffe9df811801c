import { Card } from './card.tsx';
import styles from './policy-card.module.css';
import { useNarrow } from './use-narrow.ts';
import { useUnfoldedOnPaper } from './use-unfolded-on-paper.ts';

/** One rule of the policy: what it is about, and what it says. */
export type PolicyRow = { readonly term: string; readonly description: string };

type PolicyCardProps = {
  /** “What you may offer”. */
  readonly title: string;
  readonly rows: readonly PolicyRow[];
};

/** What the agent may decide alone: a card beside the talk, a button that unfolds on a phone. */
export function PolicyCard({ title, rows }: PolicyCardProps) {
  const narrow = useNarrow();
  const details = useUnfoldedOnPaper();
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
  const card = <Card title={title}>{list}</Card>;
  const fold = (
    <details ref={details} className={styles.fold}>
      <summary>{title}</summary>
      {list}
    </details>
  );
  if (narrow !== undefined) return narrow ? fold : card;
  // Written before anybody looks: the window shows the one that the app will show, so that nothing moves when it comes.
  return (
    <div className={styles.either}>
      <div className={styles.wide}>{card}</div>
      <div className={styles.narrow}>{fold}</div>
    </div>
  );
}
