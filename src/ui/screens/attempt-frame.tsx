import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { ProgressLine } from '../components/progress-line.tsx';
import { FailedNotice } from './failed-notice.tsx';
import { TroublePage } from './trouble-notice.tsx';
import { useAttempts } from './use-attempts.ts';

type AttemptFrameProps = { readonly attemptId: string; readonly children: (attempt: Attempt) => ReactNode };

/** Finds a kept attempt for what stands inside, or says that it is not on this device. */
export function AttemptFrame({ attemptId, children }: AttemptFrameProps) {
  const { t } = useTranslation('app');
  const phase = useAttempts((state) => state.phase);
  const attempt = useAttempts((state) => state.attempts.find(({ id }) => id === attemptId));
  if (attempt !== undefined) return children(attempt);
  if (phase === 'loading') return <ProgressLine label={t('loading')} />;
  return phase === 'failed' ? <FailedNotice wholePage /> : <TroublePage of="talk.missing" />;
}
