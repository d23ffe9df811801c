import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { ButtonLink } from '../components/button-link.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ProgressLine } from '../components/progress-line.tsx';
import { FailedNotice } from './failed-notice.tsx';
import { useAttempts } from './use-attempts.ts';

type AttemptFrameProps = { readonly attemptId: string; readonly children: (attempt: Attempt) => ReactNode };

/** Finds a kept attempt for what stands inside, or says that it is not on this device. */
export function AttemptFrame({ attemptId, children }: AttemptFrameProps) {
  const { t } = useTranslation(['talk', 'app']);
  const phase = useAttempts((state) => state.phase);
  const attempt = useAttempts((state) => state.attempts.find(({ id }) => id === attemptId));
  if (attempt !== undefined) return children(attempt);
  if (phase === 'loading') return <ProgressLine label={t('app:loading')} />;
  if (phase === 'failed') return <FailedNotice />;
  return (
    <EmptyState
      title={t('missingTitle')}
      text={t('missingText')}
      action={
        <ButtonLink variant="primary" href="#/">
          {t('toChoose')}
        </ButtonLink>
      }
    />
  );
}
