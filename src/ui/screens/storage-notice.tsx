import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Keeping } from '../../app/ports.ts';
import { Notice } from '../components/notice.tsx';
import { useAttempts } from './use-attempts.ts';

const WORDS = { memory_only: 'memory', full: 'full', newer: 'newer' } as const;

/** Says when results do not outlive this page, and why; the talk goes on all the same. */
export function StorageNotice() {
  const { t } = useTranslation('history');
  const keeping = useAttempts(({ status }) => status.keeping);
  const [read, setRead] = useState<Keeping>('kept');
  if (keeping === 'kept' || keeping === read) return null;
  const words = WORDS[keeping];
  return (
    <Notice kind="warn" live title={t(`${words}Title`)} onDismiss={() => setRead(keeping)}>
      {t(`${words}Text`)}
    </Notice>
  );
}
