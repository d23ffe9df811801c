import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { GroupStore } from '../../../app/review/group-store.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { saveFile } from '../save-file.ts';
import styles from './add-card.module.css';

/** Keeping the whole group as one file, bringing one in, and taking everything away. */
export function KeepCard({ store }: { readonly store: GroupStore }) {
  const { t } = useTranslation('review');
  const [outcome, setOutcome] = useState<'saved' | 'handed' | 'cancelled' | 'unwritten' | 'tooLarge'>();
  const [isAsking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const save = async () => {
    const file = await store
      .getState()
      .write()
      .catch(() => undefined);
    setOutcome(file === undefined ? 'tooLarge' : await saveFile(file.name, 'application/json', file.body));
  };
  return (
    <FoldedCard title={t('keep.heading')}>
      <div className={styles.ways}>
        <p>{t('keep.lead')}</p>
        <div>
          <Button onClick={() => void save()}>{t('keep.save')}</Button>
        </div>
        <p role="status">{outcome !== undefined && outcome !== 'cancelled' && t(`keep.outcome.${outcome}`)}</p>
        <FileField
          label={t('keep.restore')}
          dropHint={t('keep.drop')}
          accept=".json,application/json"
          onChoose={([file]) => file && void store.getState().restore(file)}
        />
        <p>{t('keep.removeText')}</p>
        <div>
          <Button ref={remove} onClick={() => setAsking(true)}>
            {t('keep.remove')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={t('keep.askTitle')}
        confirmLabel={t('keep.remove')}
        cancelLabel={t('keep.stay')}
        onConfirm={() => {
          setAsking(false);
          void store.getState().removeAll();
        }}
        onCancel={() => setAsking(false)}
      >
        {t('keep.askText')}
      </ConfirmDialog>
    </FoldedCard>
  );
}

/** Everything was taken away: the way to have it back. */
export function RemovedNotice({ store }: { readonly store: GroupStore }) {
  const { t } = useTranslation('review');
  const canUndo = useStore(store, (state) => state.canUndo);
  if (!canUndo) return null;
  return (
    <p role="status" className={styles.row}>
      {t('keep.removed')} <Button onClick={() => void store.getState().undoRemoval()}>{t('keep.undo')}</Button>
    </p>
  );
}
