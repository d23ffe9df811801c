import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import styles from './card-or-fold.module.css';
import { useNarrow } from './use-narrow.ts';
import { useUnfoldedOnPaper } from './use-unfolded-on-paper.ts';

type CardOrFoldProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** For what only some want to read: folded where there is room as well. */
  readonly isAlwaysFolded?: boolean;
};

/** A card where there is room, a line that unfolds on a phone; open on paper. */
export function CardOrFold({ title, children, isAlwaysFolded = false }: CardOrFoldProps) {
  const narrow = useNarrow();
  const details = useUnfoldedOnPaper();
  const card = <Card title={title}>{children}</Card>;
  const fold = (
    <details ref={details} className={styles.fold}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
  if (isAlwaysFolded) return fold;
  if (narrow !== undefined) return narrow ? fold : card;
  // Written before anybody looks: the window shows the one that the app will show, so that nothing moves when it comes.
  return (
    <div className={styles.either}>
      <div className={styles.wide}>{card}</div>
      <div className={styles.narrow}>{fold}</div>
    </div>
  );
}
