import type { ReactNode } from 'react';
import styles from './line-drawing.module.css';

/** A sign as high as the words beside it, drawn on 24 x 24 in strokes of their colour. Decoration: the words say the same. */
export function LineDrawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
