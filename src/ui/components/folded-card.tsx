import { type ReactNode, useId } from 'react';
import card from './card.module.css';
import styles from './folded-card.module.css';

type FoldedCardProps = {
  /** Heading of the card, which names the region and opens it. */
  readonly title: string;
  /** Called when somebody opens it: what is inside may come only then. */
  readonly onOpen?: () => void;
  /** What is inside has sheets of its own, or none. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
};

/** A card that shows its heading until it is opened. For the screen alone: not every browser unfolds it on paper. */
export function FoldedCard({ title, onOpen, isBare = false, children }: FoldedCardProps) {
  const id = useId();
  return (
    <section className={styles.folded} aria-labelledby={id}>
      <details onToggle={onOpen && (({ currentTarget }) => currentTarget.open && onOpen())}>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        <div className={isBare ? styles.bare : `${card.card} ${styles.inside}`}>{children}</div>
      </details>
    </section>
  );
}
