import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedTalk } from '../../../app/review/judged-talk.ts';
import { Button } from '../../components/button.tsx';
import { useMore } from '../history/use-more.ts';
import styles from './behind-dialog.module.css';
import type { TalkPlace } from './behind-figure.ts';
import { BehindTalk } from './behind-talk.tsx';
import type { NameOf, ReviewSayings } from './review-sayings.ts';

type BehindDialogProps = {
  /** The figure in words. */
  readonly title: string;
  readonly places: readonly TalkPlace[];
  readonly talkOf: ReadonlyMap<string, JudgedTalk>;
  /** Name of whoever had the talk. */
  readonly nameOf: NameOf;
  readonly sayings: ReviewSayings;
  readonly onClose: () => void;
};

/** The talks that a figure comes from, each to be unfolded: the talk as it was heard, at the move that counts. */
export function BehindDialog({ title, places, talkOf, nameOf, sayings, onClose }: BehindDialogProps) {
  const { t } = useTranslation('review');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const found = places.flatMap((place) => {
    const judged = talkOf.get(place.talk);
    return judged === undefined ? [] : [{ ...place, judged }];
  });
  const { shown, showMore } = useMore(found, ({ talk, move }) => `${talk} ${move}`, 20);
  return (
    <dialog ref={dialog} className={styles.dialog} data-print="none" aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('screen.close')}</Button>
      </div>
      {found.length === 0 && <p>{t('screen.noTalks')}</p>}
      <ul className={styles.talks}>
        {shown.map(({ talk, move, judged }) => (
          <li key={`${talk} ${move}`}>
            <BehindTalk judged={judged} move={move} name={nameOf(talk)} sayings={sayings} />
          </li>
        ))}
      </ul>
      {showMore !== undefined && <Button onClick={showMore}>{t('screen.more')}</Button>}
    </dialog>
  );
}
