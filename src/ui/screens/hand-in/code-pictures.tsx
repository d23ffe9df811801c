import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandInStore, OfferedTalk } from '../../../app/hand-in/hand-in-store.ts';
import { Button } from '../../components/button.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useTitles } from '../use-titles.ts';
import { CodePicture } from './code-picture.tsx';
import styles from './hand-in.module.css';

type CodePicturesProps = {
  readonly store: HandInStore;
  /** Newest first; shown in that order. */
  readonly talks: readonly OfferedTalk[];
  readonly onClose: () => void;
};

/** One talk after another as a picture that a camera reads; whoever holds the camera says when it has. */
export function CodePictures({ store, talks, onClose }: CodePicturesProps) {
  const { t } = useTranslation('handin');
  const { formatDateTime } = useFormats();
  const toTitle = useTitles([...new Set(talks.map(({ attempt }) => attempt.scenario.id))]);
  // What is handed in meanwhile leaves the choice, not this row.
  const [row] = useState(talks);
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next one is read out, too
  useEffect(() => heading.current?.focus(), [place]);
  const attempt = row[place]?.attempt;
  if (attempt === undefined)
    return (
      <div className={styles.pictures}>
        <h3 ref={heading} tabIndex={-1}>
          {t('codeDone')}
        </h3>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    );
  const title = t('talk', { title: toTitle(attempt), when: formatDateTime(new Date(attempt.startedAt), 'medium') });
  const scanned = () => {
    store
      .getState()
      .note([attempt.id], 'code')
      .catch(() => {});
    setPlace(place + 1);
  };
  return (
    <div className={styles.pictures}>
      <h3 ref={heading} tabIndex={-1}>
        {t('codeHeading', { number: place + 1, all: row.length })}
      </h3>
      <p>{title}</p>
      <Code key={attempt.id} store={store} id={attempt.id} label={t('codePicture', { talk: title })} />
      <div className={styles.row}>
        <Button variant="primary" onClick={scanned}>
          {t('scanned')}
        </Button>
        {row.length > 1 && <Button onClick={() => setPlace(place + 1)}>{t('skip')}</Button>}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </div>
  );
}

function Code({ store, id, label }: { readonly store: HandInStore; readonly id: string; readonly label: string }) {
  const { t } = useTranslation('handin');
  const [code, setCode] = useState<readonly (readonly boolean[])[] | 'none'>();
  useEffect(() => {
    let isGone = false;
    store
      .getState()
      .drawCode(id)
      .then(
        (drawn) => isGone || setCode(drawn ?? 'none'),
        () => isGone || setCode('none'),
      );
    return () => {
      isGone = true;
    };
  }, [store, id]);
  if (code === undefined) return <ProgressLine label={t('working')} />;
  if (code === 'none') return <p>{t('codeTooLong')}</p>;
  return <CodePicture rows={code} label={label} />;
}
