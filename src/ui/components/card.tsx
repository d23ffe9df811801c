import { type ReactNode, useId } from 'react';
import styles from './card.module.css';
import { Heading, type HeadingLevel } from './heading.tsx';

type CardProps = {
  /** Heading of the card; it names the region. Without it the card is plain paper. */
  readonly title?: string;
  readonly level?: HeadingLevel;
  readonly children: ReactNode;
};

/** A sheet of paper with room inside: the ground every group of things lies on. */
export function Card({ title, level = 2, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div className={styles.card}>{children}</div>;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
