import { useSelector } from '@xstate/react';
import { useSession } from '../session-context.tsx';
import { toBriefing } from '../to-address.ts';
import { TroublePage } from '../trouble-notice.tsx';

type TalkTroubleProps = { readonly trouble: 'outdated' | 'missing' | 'unreadable' | 'unreached' | 'failed'; readonly scenarioId: string };

/** Why a talk cannot go on here, and the way out: start again, look at the rest, or try once more. */
export function TalkTrouble({ trouble, scenarioId }: TalkTroubleProps) {
  const session = useSession();
  const why = useSelector(session, ({ context }) => context.unreachedWhy ?? 'failed');
  return (
    <TroublePage
      of={trouble === 'unreached' ? `talks.${why}` : `talk.${trouble}`}
      onRetry={() => session.send({ type: 'session.retry' })}
      startAgainHref={toBriefing(scenarioId)}
    />
  );
}
