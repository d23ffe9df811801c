import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import { toSources } from '../to-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from './debrief-page.module.css';
import { PrintButton } from './print-button.tsx';

type DebriefPageProps = {
  readonly title: string;
  readonly attempt: Attempt;
  /** Method whose sources one can read; undefined where it is not here. */
  readonly method: string | undefined;
  /** What is printed in place of the screen, where there is something to print. */
  readonly paper: ReactNode;
  readonly children: ReactNode;
};

/** The page of a debrief: its title in one line, what stands below, and at its foot what kind of talk it was, and the ways to paper and to the sources. */
export function DebriefPage({ title, attempt, method, paper, children }: DebriefPageProps) {
  const { t } = useTranslation(['debrief', 'briefing']);
  const { formatDateTime } = useFormats();
  const heading = usePageTitle(title);
  const hasPaper = paper !== undefined;
  const when = formatDateTime(new Date(attempt.finishedAt ?? attempt.startedAt), 'medium');
  return (
    <>
      <div className={styles.screen} data-print={hasPaper ? 'none' : undefined}>
        <header className={styles.head}>
          <a className={styles.back} href="#/">
            <span className="visually-hidden">{t('briefing:back')}</span>
          </a>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        {children}
        <footer className={styles.foot}>
          <p>{joinDots(isAssessed(attempt) ? t('modeAssessment') : t('modeGuided'), when)}</p>
          {method !== undefined && <a href={toSources(method)}>{t('sourcesHeading')}</a>}
          {hasPaper && <PrintButton label={t('print')} />}
        </footer>
      </div>
      {paper}
    </>
  );
}
