import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Keeping } from '../../app/ports.ts';
import { Notice } from '../components/notice.tsx';
import { LaterWords } from './later-words.tsx';
import { useAttempts } from './use-attempts.ts';

const WORDS = {
  memory_only: { title: 'memoryTitle', text: 'memoryText' },
  full: { title: 'fullTitle', text: 'app:fullStayText' },
  blocked: { title: 'app:blockedTitle', text: 'app:blockedText' },
  deleted: { title: 'app:deletedTitle', text: 'app:deletedText' },
  newer: { title: 'app:newerDataTitle', text: 'app:newerDataText' },
  taken_over: { title: 'newerTitle', text: 'newerText' },
} as const;

/**
 * Says when results do not outlive this page, why, and what to do; the talk goes on all the same. Where a newer version
 * has taken the storage over nothing goes on, so that this one stays until the page is loaded anew.
 */
export function StorageNotice() {
  const keeping = useAttempts(({ status }) => status.keeping);
  const [read, setRead] = useState<Keeping>('kept');
  // Kept again: should the same befall it once more, that is news.
  if (keeping === 'kept' && read !== 'kept') setRead('kept');
  if (keeping === 'kept' || keeping === read) return null;
  return (
    <LaterWords>
      <Warning keeping={keeping} onDismiss={keeping === 'taken_over' ? undefined : () => setRead(keeping)} />
    </LaterWords>
  );
}

type WarningProps = { readonly keeping: keyof typeof WORDS; readonly onDismiss: (() => void) | undefined };

function Warning({ keeping, onDismiss }: WarningProps) {
  const { t } = useTranslation(['history', 'app']);
  const { title, text } = WORDS[keeping];
  return (
    <Notice kind="warn" live title={t(title)} onDismiss={onDismiss}>
      {t(text)}
    </Notice>
  );
}
