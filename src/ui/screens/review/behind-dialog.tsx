import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupState } from '../../../app/review/group-store.ts';
import { Button } from '../../components/button.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import styles from './behind-dialog.module.css';
import type { BehindFigure } from './behind-figure.ts';
import { BehindTalk } from './behind-talk.tsx';
import type { NameOf, ReviewSayings } from './review-sayings.ts';
import { useBehind } from './use-behind.ts';

type BehindDialogProps = {
  readonly behind: BehindFigure;
  readonly group: Pick<GroupState, 'behind' | 'talk'>;
  readonly nameOf: NameOf;
  readonly sayings: ReviewSayings;
  readonly onClose: () => void;
};

/** The talks that a figure comes from, each to be unfolded: the talk as it was heard, at the move that counts. */
export function BehindDialog({ behind, group, nameOf, sayings, onClose }: BehindDialogProps) {
  const { t } = useTranslation(['review', 'app']);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { places, showMore } = useBehind(group, behind);
  return (
    <dialog ref={dialog} className={styles.dialog} data-print="none" aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{behind.title}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('screen.close')}</Button>
      </div>
      {places === undefined && <ProgressLine label={t('app:loading')} />}
      {places?.length === 0 && <p>{t('screen.noTalks')}</p>}
      <ul className={styles.talks}>
        {places?.map((place) => (
          <li key={`${place.talk} ${place.move}`}>
            <BehindTalk place={place} talk={group.talk} name={nameOf(place.person)} sayings={sayings} />
          </li>
        ))}
      </ul>
      {showMore !== undefined && <Button onClick={showMore}>{t('screen.more')}</Button>}
    </dialog>
  );
}
