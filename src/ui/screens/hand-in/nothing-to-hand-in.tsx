import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

/** Where nothing is finished yet. */
export function NothingToHandIn() {
  const { t } = useTranslation('handin');
  return (
    <EmptyState
      title={t('emptyTitle')}
      text={t('emptyText')}
      action={
        <ButtonLink variant="primary" href="#/">
          {t('emptyAction')}
        </ButtonLink>
      }
    />
  );
}
