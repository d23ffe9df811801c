import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { ProgressLine } from '../components/progress-line.tsx';
import { FailedNotice } from './failed-notice.tsx';
import { useServices } from './services.ts';
import { TroublePage } from './trouble-notice.tsx';
import { useAttempts } from './use-attempts.ts';
import { useOrigin } from './use-library.ts';

type AttemptFrameProps = {
  readonly attemptId: string;
  /** What to show of a talk whose complaint is not here; without it, that of another copy cannot be shown, and one that has left is up to what stands inside. */
  readonly lost?: (attempt: Attempt, why: 'gone' | 'foreign') => ReactNode;
  readonly children: (attempt: Attempt) => ReactNode;
};

/** Finds a kept attempt for what stands inside, or says that it is not on this device, or not of this copy of Amends. */
export function AttemptFrame({ attemptId, lost, children }: AttemptFrameProps) {
  const { t } = useTranslation('app');
  const phase = useAttempts((state) => state.phase);
  const attempt = useAttempts((state) => state.attempts.find(({ id }) => id === attemptId));
  const { libraryId } = useServices();
  if (attempt?.library !== undefined && attempt.library !== libraryId) return lost === undefined ? <TroublePage of="talk.foreign" /> : lost(attempt, 'foreign');
  if (attempt !== undefined) return <Belonging attempt={attempt} lost={lost} show={children} />;
  if (phase === 'loading') return <ProgressLine label={t('loading')} />;
  return phase === 'failed' ? <FailedNotice wholePage /> : <TroublePage of="talk.missing" />;
}

type BelongingProps = { readonly attempt: Attempt; readonly lost: AttemptFrameProps['lost']; readonly show: AttemptFrameProps['children'] };

/** Looks whether the complaint is still here before anything is shown that needs it. */
function Belonging({ attempt, lost, show }: BelongingProps) {
  const { t } = useTranslation('app');
  const origin = useOrigin(attempt);
  if (origin === undefined) return <ProgressLine label={t('loading')} />;
  if (origin !== 'own' && lost !== undefined) return lost(attempt, origin);
  return origin === 'foreign' ? <TroublePage of="talk.foreign" /> : show(attempt);
}
