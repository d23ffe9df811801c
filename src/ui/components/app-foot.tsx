import type { ReactNode } from 'react';
import styles from './app-foot.module.css';

type AppFootProps = {
  /** Where the one link leads, and what it is called. */
  readonly href: string;
  readonly label: string;
  /** One is there now. */
  readonly current: boolean;
  /** In front of it: how the app stands on this device. */
  readonly children?: ReactNode;
};

/** The foot under every screen: a quiet link to what is rarely needed and must always be found. */
export function AppFoot({ href, label, current, children }: AppFootProps) {
  return (
    <footer className={styles.foot} data-print="none">
      {children}
      <a href={href} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </footer>
  );
}
