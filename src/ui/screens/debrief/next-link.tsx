import { useTranslation } from 'react-i18next';
import type { ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { suggestNext } from '../../../domain/attempt/suggest-next.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { toBriefing } from '../to-address.ts';
import { useSummaries } from '../use-library.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import { useSettings } from '../use-settings.ts';

const NONE: readonly ScenarioSummary[] = [];

type NextLinkProps = { readonly attempt: Attempt; readonly isPrimary: boolean };

/** Whether nothing was lost in a talk. */
export function isWhole({ result }: Pick<Attempt, 'result'>): boolean {
  return result?.passed === true && result.overall === 100;
}

/** What comes next after a talk: the same one from its start, the same one as an assessment, or somebody else. */
export function NextLink({ attempt, isPrimary }: NextLinkProps) {
  const { t } = useTranslation('debrief');
  const { own } = useOwnAttempts();
  const list = useSummaries();
  const { change } = useSettings();
  const summaries = list.phase === 'ready' ? list.summaries : NONE;
  const { from: _, ...whole } = attempt;
  // A moment that was lived again to a hundred is mended: nobody wants that talk from its start.
  const next = suggestNext(own, summaries, isWhole(attempt) ? whole : attempt);
  if (next === undefined) return null;
  const customer = summaries.find(({ id }) => id === next.scenario)?.customer ?? '';
  const isSame = next.scenario === attempt.scenario.id;
  return (
    <ButtonLink
      variant={isPrimary ? 'primary' : 'quiet'}
      href={toBriefing(next.scenario)}
      onClick={() => next.mode === 'assessment' && change({ mode: next.mode })}
    >
      {!isSame ? t('nextPerson', { customer: customer }) : t(next.mode === 'assessment' ? 'nextAssessment' : 'nextSame')}
    </ButtonLink>
  );
}
