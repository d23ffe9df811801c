import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

type CardProps = {
  /** Heading of the card; it names the region. Without it the card is plain paper. */
  readonly title?: string;
  readonly children: ReactNode;
};

/** A sheet of paper with room inside: the ground every group of things lies on. */
export function Card({ title, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div className={styles.card}>{children}</div>;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
