import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/button-link.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { usePageTitle } from './use-page-title.ts';

/** An address that leads nowhere, and the way back. */
export function NotFoundScreen() {
  const { t } = useTranslation('app');
  const heading = usePageTitle(t('notFoundTitle'));
  return (
    <EmptyState
      title={t('notFoundTitle')}
      titleRef={heading}
      text={t('notFoundText')}
      action={
        <ButtonLink variant="primary" href="#/">
          {t('toPractice')}
        </ButtonLink>
      }
    />
  );
}
