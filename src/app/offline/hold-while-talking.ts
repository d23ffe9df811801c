import type { OfflinePort } from '../ports.ts';
import type { Session } from '../session/session-machine.ts';

/** While a talk goes on in this tab, no other tab may bring in a version that would cut it off from what it saves. */
export function holdWhileTalking(session: Session, offline: Pick<OfflinePort, 'holdTalk'>): void {
  let release: (() => void) | undefined;
  session.subscribe((snapshot) => {
    const isTalking = snapshot.hasTag('talking');
    if (isTalking) release ??= offline.holdTalk();
    else {
      release?.();
      release = undefined;
    }
  });
}
