import type { Ref } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = {
  readonly title: string;
  /** What this page is for, in one sentence. */
  readonly lead?: string | undefined;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Takes the focus when the page opens. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
};

/** Head of a page: where from, what it is and what it is for. */
export function PageHeader({ title, lead, back, titleRef }: PageHeaderProps) {
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
    </header>
  );
}
