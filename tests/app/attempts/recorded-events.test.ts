import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import type { AttemptsInTest } from '../../builders/build-ports.ts';
import { CHOSEN, startTalk, Tab, WORDS } from './play-attempt.ts';

const ARMENIAN = { language: 'hy', sentences: { title: 'Սառը ապուրը' } };

async function readKept(attempts: AttemptsInTest): Promise<Attempt> {
  const loaded = await attempts.load('attempt-0001');
  return loaded.kind === 'found' ? loaded.attempt : expect.fail(`The attempt is ${loaded.kind}.`);
}

const summarize = ({ events }: Attempt) => events.map(({ event, after }) => [event, after]);

it('what happens beside the replies is kept with the next one, where it happened', async () => {
  const tab = await startTalk({ patience: { on: true, seconds: 40 } });
  tab.tell({ type: 'guide.open' });
  tab.tell({ type: 'talk.pause', reason: 'asked' });
  tab.tell({ type: 'talk.resume', reasons: ['asked'] });
  expect(summarize(await readKept(tab.attempts))).toEqual([]);
  await tab.say('a');
  tab.tell({ type: 'patience.extend' });
  await tab.say('a');
  expect(summarize(await readKept(tab.attempts))).toEqual([
    ['guide_opened', 0],
    ['paused', 0],
    ['resumed', 0],
    ['extended', 1],
  ]);
});

it('the setting of the clock is kept with the attempt, as it began', async () => {
  const tab = await startTalk({ patience: { on: true, seconds: 25 } });
  expect((await readKept(tab.attempts)).setting).toEqual({ hints: true, guide: true, clock: 25, audience: 'alone' });
});

it('a language is kept when it changes, back and forth, and not when it stays', async () => {
  const tab = await startTalk();
  tab.tell({ type: 'language.change', words: WORDS });
  tab.tell({ type: 'language.change', words: ARMENIAN });
  tab.tell({ type: 'language.change', words: ARMENIAN });
  tab.tell({ type: 'language.change', words: WORDS });
  await tab.say('a');
  tab.tell({ type: 'language.change', words: WORDS });
  await tab.say('a');
  const { events, shown } = await readKept(tab.attempts);
  expect(events.map((event) => event.event === 'language_changed' && [event.language, event.wording === shown.wording])).toEqual([
    ['hy', false],
    ['en', true],
  ]);
});

it('a guide that is opened without end leaves the attempt readable', async () => {
  const tab = await startTalk();
  for (let time = 0; time < 250; time += 1) tab.tell({ type: 'guide.open' });
  await tab.say('a');
  expect((await readKept(tab.attempts)).events).toHaveLength(200);
});

it('an attempt that is opened again goes on behind what was kept of it', async () => {
  const tab = await startTalk();
  tab.tell({ type: 'guide.open' });
  await tab.say('a');
  const again = new Tab({}, tab.attempts);
  await again.current.getState().open(CHOSEN, 'attempt-0001');
  again.tell({ type: 'guide.open' });
  await again.say('a');
  expect(summarize(await readKept(tab.attempts))).toEqual([
    ['guide_opened', 0],
    ['guide_opened', 1],
  ]);
});
