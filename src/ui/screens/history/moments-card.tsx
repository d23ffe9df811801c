import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listLivedAgain } from '../../../domain/attempt/list-lived-again.ts';
import { listUntriedMoments } from '../../../domain/scoring/list-untried-moments.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useMore } from '../use-more.ts';
import { findTalkWith, type Moment, MomentRow } from './moment-row.tsx';
import styles from './moments.module.css';
import type { Review } from './use-reviews.ts';

type MomentsCardProps = {
  /** Every talk of this library. */
  readonly attempts: readonly Attempt[];
  /** Talks whose losses are known. */
  readonly reviews: readonly Review[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** Rows that are shown at first. */
const FIRST_ROWS = 5;

/** Moments lived again that stand before those that wait for it, which come later, when their talks have been looked into. */
const BEFORE = 2;

/** Moments to offer that nobody has gone back to yet. */
const MOST_UNTRIED = 3;

/** The moments that were lived again, with what was said and what then; and the dearest ones that wait for it. */
export function MomentsCard({ attempts, reviews, toTitle }: MomentsCardProps) {
  const { t } = useTranslation('history');
  const tried = useMemo(() => listLivedAgain(attempts), [attempts]);
  const moments = useMemo(() => [...tried.slice(0, BEFORE), ...listUntried(reviews, tried), ...tried.slice(BEFORE)], [reviews, tried]);
  const { shown, showMore, refOf } = useMore(moments, keyOf, FIRST_ROWS);
  return (
    <Card title={t('againHeading')}>
      <p className={styles.quiet}>
        {tried.length === 0 ? t('againNone') : t('againCount', { tried: tried.length, mended: tried.filter(({ isMended }) => isMended).length })}
      </p>
      <ul className={styles.moments}>
        {shown.map((moment) => (
          <li key={keyOf(moment)} ref={refOf(moment)} tabIndex={-1}>
            <MomentRow moment={moment} title={toTitle(findTalkWith(moment))} />
          </li>
        ))}
      </ul>
      {showMore !== undefined && (
        <p>
          <Button onClick={showMore}>{t('moreMoments')}</Button>
        </p>
      )}
    </Card>
  );
}

function keyOf({ talk, moves }: Moment): string {
  return `${talk} ${moves}`;
}

function listUntried(reviews: readonly Review[], tried: readonly Moment[]): Moment[] {
  const [one] = reviews;
  if (one === undefined) return [];
  const known = new Set(tried.map(keyOf));
  const talks = reviews.map(({ attempt, talk, debrief }) => ({ attempt: attempt.id, scenario: talk.scenario, debrief }));
  return listUntriedMoments(one.talk.method, talks, (attempt, move) => known.has(`${attempt} ${move}`))
    .slice(0, MOST_UNTRIED)
    .flatMap(({ attempt: id, move }): Moment[] => {
      const before = reviews.find(({ attempt }) => attempt.id === id)?.attempt;
      return before === undefined ? [] : [{ talk: id, before, moves: move, isMended: false }];
    });
}
