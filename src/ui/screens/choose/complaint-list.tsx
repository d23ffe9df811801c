import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts, summarizeOneKind } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { ScenarioCard } from '../../components/scenario-card.tsx';
import { MOST_PRERENDERED_CARDS, usePrerendered } from '../prerendered.ts';
import { toBegin, toBriefing } from '../to-address.ts';
import { useSettings } from '../use-settings.ts';
import styles from './choose-screen.module.css';
import type { SuggestedTalk } from './use-suggestion.ts';

/** Cards that show at first, and with each press on the button below them: as many as arrive together. */
const STEP = 24;

type ComplaintListProps = {
  readonly summaries: readonly ScenarioSummary[];
  readonly attempts: readonly Attempt[];
  readonly isRead: boolean;
  /** What the page offers above: its card begins in the same mode. */
  readonly next: SuggestedTalk;
  /** Asks for cards that have not arrived; undefined where all have. */
  readonly onMore: (() => void) | undefined;
};

/** Complaints as cards, a part of them at a time. */
export function ComplaintList({ summaries, attempts, isRead, next, onMore }: ComplaintListProps): ReactNode {
  const { t } = useTranslation('choose');
  const prerendered = usePrerendered();
  const { settings } = useSettings();
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
            const { underWay } = summarizeAttempts(attempts, id, revision);
            const { guided, ...made } = summarizeOneKind(attempts, id);
            const mode = id === next.summary.id && next.mode !== settings.mode ? next.mode : undefined;
            return (
              <li key={id}>
                <ScenarioCard
                  {...card}
                  difficulty={difficulty as 1 | 2 | 3}
                  faceTraits={prerendered === undefined ? face : undefined}
                  best={made.best?.result?.overall}
                  latest={made.latest?.result?.overall}
                  guided={guided}
                  passed={made.best?.result?.passed ?? false}
                  underWay={underWay !== undefined}
                  isRead={isRead}
                  href={prerendered?.toComplaint(id) ?? toBriefing(id)}
                  answerHref={prerendered?.toBegin(id) ?? toBegin(id, mode)}
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
