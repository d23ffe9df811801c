import { expect, it } from 'vitest';
import { holdWhileTalking } from '../../../src/app/offline/hold-while-talking.ts';
import type { Session } from '../../../src/app/session/session-machine.ts';
import { reach, say, startSession, WORDS } from '../session/start-session.ts';

/** Holds a session, and writes down when it is held and let go. */
function watchHolds(session: Session): string[] {
  const holds: string[] = [];
  holdWhileTalking(session, {
    holdTalk() {
      holds.push('held');
      return () => holds.push('released');
    },
  });
  return holds;
}

async function begin(session: Session): Promise<void> {
  session.send({ type: 'talk.begin', mode: 'guided', words: WORDS });
  await reach(session, 'answerable');
}

it('a talk is held once from its beginning to its end, through replies and pauses', async () => {
  const { session } = startSession();
  const holds = watchHolds(session);
  expect(holds).toEqual([]);
  await begin(session);
  session.send({ type: 'talk.pause' });
  session.send({ type: 'talk.resume' });
  await say(session, 'a');
  expect(holds).toEqual(['held']);
  await say(session, 'c', 'finished');
  expect(holds).toEqual(['held', 'released']);
});

it('a talk that is left is let go, and the next one is held again', async () => {
  const { session } = startSession();
  const holds = watchHolds(session);
  await begin(session);
  const { chosen } = session.getSnapshot().context;
  session.send({ type: 'session.leave' });
  expect(holds).toEqual(['held', 'released']);
  if (chosen !== undefined) session.send({ type: 'scenario.choose', chosen });
  expect(holds).toEqual(['held', 'released']);
  await begin(session);
  expect(holds).toEqual(['held', 'released', 'held']);
});
