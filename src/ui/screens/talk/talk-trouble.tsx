import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { useSession } from '../session-context.tsx';
import { toBriefing } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type TalkTroubleProps = { readonly trouble: 'outdated' | 'missing' | 'unreadable' | 'failed'; readonly scenarioId: string };

/** Why a talk cannot go on here, and the way out: start again, look at the rest, or try once more. */
export function TalkTrouble({ trouble, scenarioId }: TalkTroubleProps) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const again = (
    <ButtonLink variant="primary" href={toBriefing(scenarioId)}>
      {t('startAgain')}
    </ButtonLink>
  );
  const retry = (
    <Button variant="primary" onClick={() => session.send({ type: 'session.retry' })}>
      {t('retry')}
    </Button>
  );
  return (
    <TroubleNotice kind="warn" title={t(`${trouble}Title`)} action={trouble === 'failed' ? retry : again}>
      {t(`${trouble}Text`)}
    </TroubleNotice>
  );
}
