import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './app-bar.module.css';

/** A place to go; `current` marks the one where one is. */
export type BarLink = { readonly href: string; readonly label: string; readonly current: boolean };

type AppBarProps = {
  readonly brand: string;
  /** Where the brand leads. */
  readonly homeHref: string;
  readonly links: readonly BarLink[];
  /** At the end of the bar: the language. */
  readonly children?: ReactNode;
};

/** The bar over every screen: the brand, the places to go, and what the caller puts at its end. */
export function AppBar({ brand, homeHref, links, children }: AppBarProps) {
  const { t } = useTranslation('parts');
  return (
    <header className={styles.bar} data-print="none" data-app-bar>
      <a className={styles.brand} href={homeHref}>
        <BrandMark />
        {brand}
      </a>
      <nav className={styles.nav} aria-label={t('mainNavigation')}>
        <ul>
          {links.map(({ href, label, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children !== undefined && <div className={styles.end}>{children}</div>}
    </header>
  );
}

/** Two speech bubbles that lean towards each other. */
function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className={styles.far} d="M12 4h15a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-2v5l-5-5h-8z" />
      <path className={styles.near} d="M5 9h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 5v-5H5a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2z" />
    </svg>
  );
}
