import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Keeping } from '../../app/ports.ts';
import { Notice } from '../components/notice.tsx';
import { LaterWords } from './later-words.tsx';
import { useAttempts } from './use-attempts.ts';

const WORDS = { memory_only: 'memory', full: 'full', newer: 'newer' } as const;

/** Says when results do not outlive this page, and why; the talk goes on all the same. */
export function StorageNotice() {
  const keeping = useAttempts(({ status }) => status.keeping);
  const [read, setRead] = useState<Keeping>('kept');
  if (keeping === 'kept' || keeping === read) return null;
  return (
    <LaterWords>
      <Warning keeping={keeping} onDismiss={() => setRead(keeping)} />
    </LaterWords>
  );
}

function Warning({ keeping, onDismiss }: { readonly keeping: keyof typeof WORDS; readonly onDismiss: () => void }) {
  const { t } = useTranslation('history');
  const words = WORDS[keeping];
  return (
    <Notice kind="warn" live title={t(`${words}Title`)} onDismiss={onDismiss}>
      {t(`${words}Text`)}
    </Notice>
  );
}
