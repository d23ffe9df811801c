import { expect, it } from 'vitest';
import { readTalk } from '../../../src/app/attempts/read-talk.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { canTakeBack } from '../../../src/domain/attempt/can-take-back.ts';
import { isAssessed } from '../../../src/domain/attempt/is-assessed.ts';
import { CHOSEN, startTalk, Tab } from './play-attempt.ts';

async function readKept({ attempts }: Tab): Promise<Attempt> {
  const loaded = await attempts.load('attempt-0001');
  return loaded.kind === 'found' ? loaded.attempt : expect.fail(`The attempt is ${loaded.kind}.`);
}

async function takeBack(tab: Tab): Promise<void> {
  tab.tell({ type: 'reply.takeBack' });
  await tab.reach('answerable');
}

it('a reply that is taken back is unsaid: the talk stands where it stood before, and the same replies are open in the same order', async () => {
  const tab = await startTalk();
  const before = readTalk(tab.snapshot.context);
  await tab.say('b');
  await takeBack(tab);
  expect([tab.at, tab.choices]).toEqual(['opening', []]);
  expect(readTalk(tab.snapshot.context)).toEqual(before);
});

it('what was taken back is kept at once, and what is said instead is what counts', async () => {
  const tab = await startTalk();
  await tab.say('b');
  await takeBack(tab);
  expect((await readKept(tab)).events).toMatchObject([{ event: 'taken_back', after: 0, move: { turn: 'opening', choice: 'b' } }]);
  await tab.say('a');
  await tab.say('a');
  await tab.say('a', 'finished');
  const kept = await readKept(tab);
  expect(kept.moves.map(({ choice }) => choice)).toEqual(['a', 'a', 'a']);
  // A talk without a fault has a hundred; it is practice all the same.
  expect(kept.result?.overall).toBe(100);
  expect(isAssessed({ ...kept, setting: { ...kept.setting, hints: false, guide: false } })).toBe(false);
});

it('in each turn one reply can be taken back, once, and the next turn has its own', async () => {
  const tab = await startTalk();
  await tab.say('b');
  await takeBack(tab);
  await tab.say('b');
  await takeBack(tab);
  expect(tab.choices).toEqual(['b']);
  await tab.say('a');
  await takeBack(tab);
  expect(tab.choices).toEqual(['b']);
});

it('another tab that shows the same talk follows it back', async () => {
  const tab = await startTalk();
  await tab.say('b');
  const other = new Tab({}, tab.attempts);
  await other.current.getState().open(CHOSEN, 'attempt-0001');
  expect(other.choices).toEqual(['b']);
  await takeBack(tab);
  other.actor.send({ type: 'attempt.moved' });
  await other.reach('answerable');
  expect([other.at, other.choices, other.snapshot.context.isMoved]).toEqual(['opening', [], true]);
});

it('nothing can be taken back in an assessment', async () => {
  const tab = new Tab();
  tab.begin({ mode: 'assessment' });
  await tab.reach('answerable');
  await tab.say('b');
  tab.tell({ type: 'reply.takeBack' });
  expect(tab.choices).toEqual(['b']);
});

it('a silence, and what was said before a moment that is lived again, stay as they were', async () => {
  const tab = await startTalk({ patience: { on: true, seconds: 20 } });
  await tab.say('b');
  const { attempt } = tab.snapshot.context;
  expect(canTakeBack(attempt)).toBe(true);
  expect(canTakeBack({ ...attempt, from: { attempt: 'attempt-0042', moves: 1 } })).toBe(false);
  tab.pass(20);
  await tab.reach('answerable');
  expect(tab.choices).toEqual(['b', 'silence']);
  expect(canTakeBack(tab.snapshot.context.attempt)).toBe(false);
});

it('nothing is taken back where the event for it would be one too many to be read again', async () => {
  const tab = await startTalk();
  await tab.say('b');
  // 200 is the most that an attempt holds; they wait for the next move.
  for (let opened = 0; opened < 200; opened += 1) tab.tell({ type: 'guide.open' });
  expect(tab.snapshot.context.events).toHaveLength(200);
  tab.tell({ type: 'reply.takeBack' });
  await tab.reach('answerable');
  expect(tab.choices).toEqual(['b']);
});
