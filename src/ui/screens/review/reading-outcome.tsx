import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageReading } from '../../../app/review/group-view.ts';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../problem-list.tsx';

/** What came of the last reading: how many talks, how many of them are new, and what could not be read, with its reasons. */
export function ReadingOutcome({ reading: { phase, found, added, problems } }: { readonly reading: PageReading }) {
  const { t } = useTranslation('review');
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  return (
    <div ref={outcome} tabIndex={-1}>
      <Notice kind={phase === 'done' && problems.length === 0 ? 'info' : 'warn'} title={t(`add.ended.${phase === 'reading' ? 'done' : phase}`)}>
        <p>
          {t('add.found', { count: found })} {t('add.added', { count: added })}
        </p>
        {problems.length > 0 && (
          <Fold summary={t('add.problems', { count: problems.length })}>
            <ProblemList problems={problems} />
          </Fold>
        )}
      </Notice>
    </div>
  );
}
