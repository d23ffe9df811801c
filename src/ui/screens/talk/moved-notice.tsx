import { useSelector } from '@xstate/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { useSession } from '../session-context.tsx';

/** Says that another tab went on with this talk, and that one sees it as it stands there. */
export function MovedNotice() {
  const { t } = useTranslation('talk');
  const session = useSession();
  const isMoved = useSelector(session, ({ context }) => context.movedElsewhere);
  if (!isMoved) return null;
  return (
    <Notice kind="info" live title={t('movedTitle')} onDismiss={() => session.send({ type: 'notice.dismiss' })}>
      {t('movedText')}
    </Notice>
  );
}
