import { type ReactNode, useId } from 'react';
import styles from './titled-figure.module.css';

type TitledFigureProps = {
  readonly title: string;
  /** One sentence for those who do not see what is drawn. */
  readonly description: string;
  readonly children: ReactNode;
};

/** A picture with its title and what it shows in a sentence above it; what is inside can go by the width there is. */
export function TitledFigure({ title, description, children }: TitledFigureProps) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <h2 id={id}>{title}</h2>
        <p>{description}</p>
      </figcaption>
      {children}
    </figure>
  );
}
