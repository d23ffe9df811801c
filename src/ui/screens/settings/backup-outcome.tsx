import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BackupStore } from '../../../app/backup/backup-store.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { isolateName } from '../../language/isolate-name.ts';

const WORDS = {
  handed: { title: 'handedTitle', text: 'handedText' },
  saved: { title: 'savedTitle', text: 'savedText' },
  failed: { title: 'failedTitle', text: 'failedText' },
  unwritten: { title: 'failedTitle', text: 'unwrittenText' },
  too_large: { title: 'tooLargeTitle', text: 'tooLargeText' },
} as const;

/**
 * What came of saving a backup; where the browser does not tell, whether the file is there is asked of who can look. Takes the
 * focus, because the button that was pressed may be gone; leaves with its screen.
 */
export function BackupOutcome({ store }: { readonly store: BackupStore }) {
  const { t } = useTranslation('backup');
  const { saving, confirm, dismiss } = useStore(store);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => dismiss, [dismiss]);
  useEffect(() => {
    if (saving.kind !== 'idle') outcome.current?.focus();
  }, [saving]);
  if (saving.kind === 'idle' || saving.kind === 'saving') return null;
  const { title, text } = WORDS[saving.kind];
  const isAsked = saving.kind === 'handed';
  const question = {
    action: (
      <>
        <Button onClick={() => confirm(true)}>{t('isThere')}</Button>
        <Button onClick={() => confirm(false)}>{t('isNotThere')}</Button>
      </>
    ),
  };
  return (
    <div ref={outcome} tabIndex={-1}>
      <Notice kind={isAsked || saving.kind === 'saved' ? 'info' : 'warn'} title={t(title)} {...(isAsked ? question : { onDismiss: dismiss })}>
        {t(text, 'name' in saving ? { name: isolateName(saving.name), count: saving.results } : {})}
      </Notice>
    </div>
  );
}
