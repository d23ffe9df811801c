import type { ReactNode } from 'react';
import styles from './notice.module.css';
import type { NoticeKind } from './notice-kind.ts';

/** Each kind has its own outline, so that it is told apart without colour. */
const SIGNS: Readonly<Record<NoticeKind, ReactNode>> = {
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.5v.1" />
    </>
  ),
  warn: <path d="M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1" />,
  bad: <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6" />,
};

/** The sign of a notice. Decoration: its word is beside it for screen readers. */
export function NoticeIcon({ kind }: { readonly kind: NoticeKind }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SIGNS[kind]}
    </svg>
  );
}
