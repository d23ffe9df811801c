import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-details.module.css';

type DataDetailsProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Rows of the table: `tr` with a `th scope="row"` first. */
  readonly children: ReactNode;
};

/** A chart's figures as a table behind “Show as a table”: the text alternative every chart has. */
export function DataDetails({ caption, columns, children }: DataDetailsProps) {
  const { t } = useTranslation('parts');
  return (
    <details className={styles.details}>
      <summary>{t('showTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways on a phone, and must by keyboard too */}
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </details>
  );
}
