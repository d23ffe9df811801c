import type { ReactNode } from 'react';
import type { BehindFigure, ShowBehind } from './behind-figure.ts';
import styles from './figure-link.module.css';

type FigureLinkProps = {
  /** What it leads to, made when it is pressed: there can be a hundred thousand talks behind one figure. */
  readonly behind: () => BehindFigure;
  readonly onShow: ShowBehind;
  /** The figure, or words that say what will open. */
  readonly children: ReactNode;
  /** cell: fills a cell of a table and looks like it. */
  readonly look?: 'link' | 'cell';
};

/** A figure that leads to the talks it comes from. */
export function FigureLink({ behind, onShow, children, look = 'link' }: FigureLinkProps) {
  return (
    <button type="button" className={styles.figure} data-look={look} onClick={() => onShow(behind())}>
      {children}
    </button>
  );
}
