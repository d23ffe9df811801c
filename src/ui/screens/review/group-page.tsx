import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../app/review/group-store.ts';
import type { Review } from '../../../app/review/start-review.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { AddCard } from './add-card.tsx';
import { GroupFigures } from './group-figures.tsx';
import styles from './group-page.module.css';
import { HideNames } from './hide-names.tsx';
import { KeepCard, RemovedNotice } from './keep-card.tsx';
import { RosterCard } from './roster-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { useSayings } from './use-sayings.ts';

type GroupPageProps = {
  readonly review: Review;
  readonly group: Group;
  /** Makes a group up, to try this with; undefined where it is made up itself, and takes nothing in. */
  readonly onSample: (() => void) | undefined;
};

/** The group: what was handed in, who is expected, and, once there is a talk, every figure of it. With names hidden nothing is shown that could tell one. */
export function GroupPage({ review, group, onSample }: GroupPageProps) {
  const { t } = useTranslation('review');
  const [hidesNames, setHidesNames] = useState(review.hidesNames.read);
  const hideNames = (hides: boolean) => {
    review.hidesNames.write(hides);
    setHidesNames(hides);
  };
  const { trouble, setAside, expected } = group;
  const { standings, doubts, offers, reviewed, complaints } = group.intake;
  const { store } = review;
  const sayings = useSayings(complaints);
  return (
    <div className={styles.page}>
      {trouble !== undefined && (
        <Notice kind="warn" live title={t('screen.unkeptTitle')}>
          {t(`screen.unkept.${trouble}`)}
        </Notice>
      )}
      {setAside > 0 && <Notice kind="info">{t('screen.setAside', { count: setAside })}</Notice>}
      <RemovedNotice store={store} />
      {!hidesNames && onSample !== undefined && (
        <div className={styles.inputs} data-print="none">
          <AddCard review={review} sayings={sayings} />
          <div className={styles.inputs}>
            <RosterCard store={store} offers={offers} expected={expected} />
            {standings.talks > 0 && <StandingCard standings={standings} doubts={doubts} sayings={sayings} />}
            <KeepCard store={store} />
          </div>
        </div>
      )}
      {reviewed === 0 ? (
        <>
          {hidesNames && <HideNames hidesNames onChange={hideNames} />}
          <EmptyState title={t('screen.emptyTitle')} text={t('screen.emptyText')} action={onSample && <Button onClick={onSample}>{t('sample.try')}</Button>} />
        </>
      ) : (
        <GroupFigures group={group} sayings={sayings} isSample={onSample === undefined} hidesNames={hidesNames} onHideNames={hideNames} />
      )}
    </div>
  );
}
