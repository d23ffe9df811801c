import type { ReactNode } from 'react';
import styles from './paper.module.css';
import { usePaperTitle } from './use-paper-title.ts';

type PaperSheetProps = {
  /** Heads the document, and stands at the foot of each of its pages where the browser can. */
  readonly title: string;
  readonly children: ReactNode;
};

/**
 * A document made for paper: shown when the page is printed, in place of the screen. It always stands in the page, so that
 * it needs neither a fold that opens nor a browser that tells before it prints, and shows in no other way.
 */
export function PaperSheet({ title, children }: PaperSheetProps) {
  usePaperTitle(title);
  return (
    <div className={styles.sheet} hidden>
      {children}
    </div>
  );
}
