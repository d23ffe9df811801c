import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { ScenarioCard } from '../../components/scenario-card.tsx';
import { MOST_PRERENDERED_CARDS, usePrerendered } from '../prerendered.ts';
import { toBegin, toBriefing } from '../to-address.ts';
import styles from './choose-screen.module.css';

/** Cards that show at first, and with each press on the button below them: as many as arrive together. */
const STEP = 24;

type ComplaintListProps = {
  readonly summaries: readonly ScenarioSummary[];
  readonly attempts: readonly Attempt[];
  readonly isRead: boolean;
  /** Asks for cards that have not arrived; undefined where all have. */
  readonly onMore: (() => void) | undefined;
};

/** Complaints as cards, a part of them at a time. */
export function ComplaintList({ summaries, attempts, isRead, onMore }: ComplaintListProps): ReactNode {
  const { t } = useTranslation('choose');
  const prerendered = usePrerendered();
  const [most, setMost] = useState(STEP);
  const showMore = () => {
    setMost(most + STEP);
    if (summaries.length < most + STEP) onMore?.();
  };
  return (
    <>
      <ul className={styles.cards} aria-label={t('heading')}>
        {summaries
          .slice(0, prerendered ? MOST_PRERENDERED_CARDS : most)
          .map(({ id, revision, difficulty, introduction: _introduction, customer: _customer, face, ...card }) => {
            const made = summarizeAttempts(attempts, id, revision);
            return (
              <li key={id}>
                <ScenarioCard
                  {...card}
                  difficulty={difficulty as 1 | 2 | 3}
                  faceTraits={prerendered === undefined ? face : undefined}
                  best={made.best?.result?.overall}
                  latest={made.latest?.result?.overall}
                  passed={made.best?.result?.passed ?? false}
                  underWay={made.underWay !== undefined}
                  isRead={isRead}
                  href={prerendered?.toComplaint(id) ?? toBriefing(id)}
                  answerHref={prerendered?.toBegin(id) ?? toBegin(id)}
                />
              </li>
            );
          })}
      </ul>
      {prerendered === undefined && (summaries.length > most || onMore !== undefined) && (
        <p className={styles.more}>
          <Button onClick={showMore}>{t('more')}</Button>
        </p>
      )}
    </>
  );
}
