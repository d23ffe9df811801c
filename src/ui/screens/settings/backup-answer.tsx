import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BackupStore } from '../../../app/backup/backup-store.ts';
import { Notice } from '../../components/notice.tsx';

/** What came of saving a backup. Takes the focus, because the button that was pressed may be gone; leaves with its screen. */
export function BackupAnswer({ store }: { readonly store: BackupStore }) {
  const { t } = useTranslation('backup');
  const { saving, dismiss } = useStore(store);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => dismiss, [dismiss]);
  useEffect(() => {
    if (saving.kind !== 'idle') answer.current?.focus();
  }, [saving]);
  if (saving.kind === 'idle' || saving.kind === 'saving') return null;
  const isSaved = saving.kind === 'saved';
  const words = saving.kind === 'too_large' ? 'tooLarge' : saving.kind;
  return (
    <div ref={answer} tabIndex={-1}>
      <Notice kind={isSaved ? 'info' : 'warn'} title={t(`${words}Title`)} onDismiss={dismiss}>
        {t(`${words}Text`, isSaved ? { name: saving.name, count: saving.results } : {})}
      </Notice>
    </div>
  );
}
