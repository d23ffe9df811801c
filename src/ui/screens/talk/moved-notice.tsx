import { useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { useAttempt, useTell } from '../attempt-context.tsx';

/** Says that another tab went on with this talk, and that one sees it as it stands there. */
export function MovedNotice() {
  const { t } = useTranslation('talk');
  const attempt = useAttempt();
  const tell = useTell();
  const isMoved = useSelector(attempt, ({ context }) => context.isMoved);
  if (!isMoved) return null;
  return (
    <Notice kind="info" live title={t('movedTitle')} onDismiss={() => tell({ type: 'notice.dismiss' })}>
      {t('movedText')}
    </Notice>
  );
}
