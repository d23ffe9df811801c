import { useServices } from './services.ts';
import { TroubleNotice, TroublePage } from './trouble-notice.tsx';
import { useAttempts } from './use-attempts.ts';

type FailedNoticeProps = {
  /** Whether it stands in the place of a whole page. */
  readonly wholePage?: boolean;
};

/** The kept talks could not be read at all: says so, and tries again on request. */
export function FailedNotice({ wholePage = false }: FailedNoticeProps) {
  const { attempts } = useServices();
  const why = useAttempts((state) => state.why ?? 'failed');
  const Trouble = wholePage ? TroublePage : TroubleNotice;
  return <Trouble of={`talks.${why}`} onRetry={() => void attempts.getState().load()} />;
}
