import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CohortStore } from '../../../app/review/cohort-state.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FileField } from '../../components/file-field.tsx';
import { Fold } from '../../components/fold.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { TextArea } from '../../components/text-area.tsx';
import styles from './add-card.module.css';
import { type FoundFile, listDropped, listPicked } from './list-dropped.ts';
import { ReadingOutcome } from './reading-outcome.tsx';

const ACCEPTED = '.txt,.json,.zip,application/json,application/zip,text/plain';

/** Where what was handed in comes in: files, folders, zips and pasted text, one reading at a time. */
export function AddCard({ store }: { readonly store: CohortStore }) {
  const { t } = useTranslation('review');
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
        <p>{t('add.lead')}</p>
        {reading?.phase === 'reading' ? (
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
            <PasteField onRead={(text) => read([{ path: t('add.pasted'), body: new File([text], 'pasted.txt') }])} />
          </>
        )}
        {reading !== undefined && reading.phase !== 'reading' && <ReadingOutcome reading={reading} />}
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
