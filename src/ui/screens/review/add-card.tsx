import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PageReading } from '../../../app/review/group-view.ts';
import type { Review } from '../../../app/review/start-review.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Fold } from '../../components/fold.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { TextArea } from '../../components/text-area.tsx';
import styles from './add-card.module.css';
import { CameraReader } from './camera-reader.tsx';
import { type FoundFile, listDropped, listPicked } from './list-dropped.ts';
import { ReadingOutcome } from './reading-outcome.tsx';
import type { ReviewSayings } from './review-sayings.ts';

const ACCEPTED = '.txt,.json,.zip,application/json,application/zip,text/plain';

type AddCardProps = { readonly review: Review; readonly sayings: Pick<ReviewSayings, 'titleOf'> };

/** Where what was handed in comes in: files, folders, zips, pasted text and codes held to the camera, one reading at a time. */
export function AddCard({ review, sayings }: AddCardProps) {
  const { t } = useTranslation('review');
  const { store } = review;
  const [isWatching, setWatching] = useState(false);
  // What the camera found was told there.
  const [told, setTold] = useState<PageReading>();
  const stopWatching = useCallback(() => {
    setWatching(false);
    setTold(store.getState().reading);
  }, [store]);
  const reading = useStore(store, (state) => state.reading);
  const folder = useRef<HTMLInputElement>(null);
  const takeFolder = (input: HTMLInputElement | null) => {
    folder.current = input;
    if (input !== null) input.webkitdirectory = true;
  };
  const read = (files: readonly FoundFile[]) => void store.getState().read(files);
  return (
    <Card title={t('add.heading')}>
      <div className={styles.ways}>
        {!isWatching && <p>{t('add.lead')}</p>}
        {isWatching ? (
          <CameraReader review={review} sayings={sayings} onStop={stopWatching} />
        ) : reading?.phase === 'reading' ? (
          <div className={styles.row}>
            <ProgressLine
              label={t('add.reading', { done: reading.done, all: reading.all })}
              fraction={reading.all === 0 ? undefined : reading.done / reading.all}
            />
            <Button onClick={() => store.getState().cancel()}>{t('add.stop')}</Button>
          </div>
        ) : (
          <>
            <FileField
              multiple
              label={t('add.choose')}
              dropHint={t('add.drop')}
              accept={ACCEPTED}
              onChoose={(files) => read(listPicked(files))}
              onDropped={(dropped) => void listDropped(dropped).then(read)}
            />
            <div>
              <input
                ref={takeFolder}
                type="file"
                hidden
                tabIndex={-1}
                aria-label={t('add.folder')}
                onChange={({ target }) => {
                  read(listPicked(target.files ?? []));
                  target.value = '';
                }}
              />
              <Button onClick={() => folder.current?.click()}>{t('add.folder')}</Button>
            </div>
            <div>
              <Button onClick={() => setWatching(true)}>{t('camera.open')}</Button>
            </div>
            <PasteField onRead={(text) => read([{ path: t('add.pasted'), body: new File([text], 'pasted.txt') }])} />
          </>
        )}
        {!isWatching && reading !== undefined && reading !== told && reading.phase !== 'reading' && <ReadingOutcome reading={reading} />}
      </div>
    </Card>
  );
}

function PasteField({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation('review');
  const [text, setText] = useState('');
  const read = () => {
    onRead(text);
    setText('');
  };
  return (
    <Fold summary={t('add.paste')}>
      <div className={styles.paste}>
        <TextArea label={t('add.pasteLabel')} value={text} onChange={setText} />
        <div>
          <Button disabled={text.trim() === ''} onClick={read}>
            {t('add.read')}
          </Button>
        </div>
      </div>
    </Fold>
  );
}
