import type { ReactNode, Ref } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = {
  readonly title: string;
  /** What this page is for, in one sentence. */
  readonly lead?: string | undefined;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Takes the focus when the page opens. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** Buttons and links for the whole page. */
  readonly children?: ReactNode;
};

/** Head of a page: where from, what it is, what it is for, what can be done with it. */
export function PageHeader({ title, lead, back, titleRef, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {back !== undefined && (
        <a className={styles.back} href={back.href} data-print="none">
          {back.label}
        </a>
      )}
      <h1 ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
