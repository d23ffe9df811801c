import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import type { AttemptsInTest } from '../../builders/build-ports.ts';
import { reach, say, startSession, startTalk, WORDS } from './start-session.ts';

const ARMENIAN = { language: 'hy', sentences: { title: 'Սառը ապուրը' } };

async function readKept(attempts: AttemptsInTest): Promise<Attempt> {
  const loaded = await attempts.load('attempt-0001');
  return loaded.kind === 'found' ? loaded.attempt : expect.fail(`The attempt is ${loaded.kind}.`);
}

const summarize = ({ events }: Attempt) => events.map(({ event, after }) => [event, after]);

it('what happens beside the replies is kept with the next one, where it happened', async () => {
  const { session, attempts } = await startTalk({ patience: { on: true, seconds: 40 } });
  session.send({ type: 'guide.open' });
  session.send({ type: 'talk.pause' });
  session.send({ type: 'talk.resume' });
  expect(summarize(await readKept(attempts))).toEqual([]);
  await say(session, 'a');
  session.send({ type: 'patience.extend' });
  await say(session, 'a');
  expect(summarize(await readKept(attempts))).toEqual([
    ['guide_opened', 0],
    ['paused', 0],
    ['resumed', 0],
    ['extended', 1],
  ]);
});

it('the setting of the clock is kept with the attempt, as it began', async () => {
  const { attempts } = await startTalk({ patience: { on: true, seconds: 25 } });
  expect((await readKept(attempts)).setting).toEqual({ hints: true, guide: true, clock: 25, audience: 'alone' });
});

it('a language is kept when it changes, back and forth, and not when it stays', async () => {
  const { session, attempts } = await startTalk();
  session.send({ type: 'language.change', words: WORDS });
  session.send({ type: 'language.change', words: ARMENIAN });
  session.send({ type: 'language.change', words: ARMENIAN });
  session.send({ type: 'language.change', words: WORDS });
  await say(session, 'a');
  session.send({ type: 'language.change', words: WORDS });
  await say(session, 'a');
  const { events, shown } = await readKept(attempts);
  expect(events.map((event) => event.event === 'language_changed' && [event.language, event.wording === shown.wording])).toEqual([
    ['hy', false],
    ['en', true],
  ]);
});

it('a guide that is opened without end leaves the attempt readable', async () => {
  const { session, attempts } = await startTalk();
  for (let time = 0; time < 250; time += 1) session.send({ type: 'guide.open' });
  await say(session, 'a');
  expect((await readKept(attempts)).events).toHaveLength(200);
});

it('an attempt that is opened again goes on behind what was kept of it', async () => {
  const { session, attempts } = await startTalk();
  session.send({ type: 'guide.open' });
  await say(session, 'a');
  const again = startSession({ attemptId: 'attempt-0001' }, attempts).session;
  await reach(again, 'answerable');
  again.send({ type: 'guide.open' });
  await say(again, 'a');
  expect(summarize(await readKept(attempts))).toEqual([
    ['guide_opened', 0],
    ['guide_opened', 1],
  ]);
});
