import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { SessionProvider } from './session-context.tsx';
import { TalkScreen } from './talk/talk-screen.tsx';

/** The briefing of a scenario, with a session to begin. */
export function PlayBriefing({ scenarioId }: { readonly scenarioId: string }) {
  return (
    <SessionProvider>
      <BriefingScreen scenarioId={scenarioId} />
    </SessionProvider>
  );
}

/** A talk, with the session it runs in. */
export function PlayTalk({ attemptId }: { readonly attemptId: string }) {
  return (
    <SessionProvider>
      <TalkScreen attemptId={attemptId} />
    </SessionProvider>
  );
}
