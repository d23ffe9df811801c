import { useTranslation } from 'react-i18next';
import type { ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listUnderWay } from '../../../domain/attempt/summarize-attempts.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { toHistory, toTalk } from '../to-address.ts';

type ContinueNoticeProps = { readonly attempts: readonly Attempt[]; readonly summaries: readonly ScenarioSummary[] };

/** The talk that was left in the middle last: one press goes on with it. Others that wait are one press further. */
export function ContinueNotice({ attempts, summaries }: ContinueNoticeProps) {
  const { t } = useTranslation('choose');
  const [latest, ...others] = listUnderWay(attempts, summaries);
  const summary = summaries.find(({ id }) => id === latest?.scenario.id);
  if (latest === undefined || summary === undefined) return null;
  return (
    <Notice
      kind="info"
      title={t('continueHeading')}
      action={
        <>
          <ButtonLink variant="primary" href={toTalk(latest.id)}>
            {t('continue')}
          </ButtonLink>
          {others.length > 0 && <ButtonLink href={toHistory()}>{t('continueMore', { count: others.length })}</ButtonLink>}
        </>
      }
    >
      {t('continueText', { title: summary.title, customer: summary.customer, count: latest.moves.length })}
    </Notice>
  );
}
