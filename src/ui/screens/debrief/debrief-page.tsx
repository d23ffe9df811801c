import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { usePageTitle } from '../use-page-title.ts';
import styles from './debrief.module.css';
import { PrintButton } from './print-button.tsx';

type DebriefPageProps = {
  readonly title: string;
  readonly isAssessed: boolean;
  /** What is printed in place of the screen, where there is something to print. */
  readonly paper: ReactNode;
  readonly children: ReactNode;
};

/** The page of a debrief: its head, with the way to paper where there is one, and what stands below. */
export function DebriefPage({ title, isAssessed, paper, children }: DebriefPageProps) {
  const { t } = useTranslation(['debrief', 'briefing']);
  const heading = usePageTitle(title);
  const hasPaper = paper !== undefined;
  return (
    <>
      <div className={styles.screen} data-print={hasPaper ? 'none' : undefined}>
        <div className={styles.head}>
          <PageHeader
            title={title}
            lead={isAssessed ? t('modeAssessment') : t('modeGuided')}
            back={{ href: '#/', label: t('briefing:back') }}
            titleRef={heading}
          />
          {hasPaper && <PrintButton />}
        </div>
        {children}
      </div>
      {paper}
    </>
  );
}
