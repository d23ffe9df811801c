import type { ReactNode } from 'react';
import styles from './app-foot.module.css';

type AppFootProps = {
  /** Where each leads and what it is called; `current`: one is there now. */
  readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  /** In front of them: how the app stands on this device. */
  readonly children?: ReactNode;
};

/** The foot under every screen: quiet links to what most rarely need and must always be found. */
export function AppFoot({ links, children }: AppFootProps) {
  return (
    <footer className={styles.foot} data-print="none">
      {children}
      {links.map(({ href, label, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </footer>
  );
}
