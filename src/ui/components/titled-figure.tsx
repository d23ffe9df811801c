import { type ReactNode, useId } from 'react';
import styles from './titled-figure.module.css';

type TitledFigureProps = {
  readonly title: string;
  /** One sentence that says what the picture shows, where it does not stand elsewhere. */
  readonly description?: string | undefined;
  readonly children: ReactNode;
};

/** A picture with its title and what it shows in a sentence above it; what is inside can go by the width there is. */
export function TitledFigure({ title, description, children }: TitledFigureProps) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <h2 id={id}>{title}</h2>
        {description !== undefined && <p>{description}</p>}
      </figcaption>
      {children}
    </figure>
  );
}
