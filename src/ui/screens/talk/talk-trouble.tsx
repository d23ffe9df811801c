import type { LostAttempt } from '../../../app/attempts/open-attempt.ts';
import { useServices } from '../services.ts';
import { toBriefing } from '../to-address.ts';
import { TroublePage } from '../trouble-notice.tsx';

type TalkTroubleProps = { readonly lost: LostAttempt; readonly scenarioId: string };

/** Why a talk cannot go on here, and the way out: start again, look at the rest, or try once more. */
export function TalkTrouble({ lost, scenarioId }: TalkTroubleProps) {
  const { currentAttempt } = useServices();
  return (
    <TroublePage
      of={lost.kind === 'unreached' ? `talks.${lost.why}` : `talk.${lost.kind}`}
      onRetry={() => void currentAttempt.getState().retry()}
      startAgainHref={toBriefing(scenarioId)}
    />
  );
}
