import { expect, it } from 'vitest';
import { readTalk } from '../../../src/app/attempts/read-talk.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { Tab } from './play-attempt.ts';

const had = buildAttempt({ id: 'attempt-0042', seed: 7, moves: buildMoves('opening.b', 'remedy.b', 'closing.b'), result: buildResult({ overall: 20 }) });

async function liveAgain(moves: number): Promise<Tab> {
  const tab = new Tab();
  tab.begin({ from: { attempt: had, moves } });
  await tab.reach('answerable');
  return tab;
}

// Anger is 6 after opening.b, as it was: the customer’s hot line.
it('a moment lived again stands where the talk stood: its turn, its mood, what was said, and its replies in their order', async () => {
  const tab = await liveAgain(1);
  const { context } = tab.snapshot;
  expect(context.attempt).toMatchObject({ from: { attempt: 'attempt-0042', moves: 1 }, moves: had.moves.slice(0, 1), shown: { seed: 7 } });
  expect(context.attempt.id).not.toBe('attempt-0042');
  const { state, transcript, replies } = readTalk(context);
  expect([state.at, transcript.map(({ key }) => key)]).toEqual(['remedy', ['turn.opening.plain', 'turn.opening.b', 'turn.remedy.hot']]);
  const other = await liveAgain(1);
  expect(readTalk(other.snapshot.context).replies).toEqual(replies);
});

it('it is played on to a result of its own, and the talk it came from stays as it was', async () => {
  const tab = await liveAgain(1);
  await tab.attempts.restore(had);
  await tab.say('a');
  await tab.say('a', 'finished');
  const { attempt } = tab.snapshot.context;
  // opening.b earns a third of listen, and what it left undone halves the rest of compensate: 40/3 + 20 + 20.
  expect(attempt.result).toMatchObject({ overall: 53 });
  expect(await tab.attempts.load(attempt.id)).toEqual({ kind: 'found', attempt });
  expect(await tab.attempts.load('attempt-0042')).toEqual({ kind: 'found', attempt: had });
});

it('the beginning can be lived again as well, and another moment is another beginning', async () => {
  const tab = await liveAgain(0);
  expect([tab.at, tab.choices]).toEqual(['opening', []]);
  const first = tab.actor;
  tab.begin({ from: { attempt: had, moves: 2 } });
  expect(tab.actor).not.toBe(first);
  await tab.reach('answerable');
  expect([tab.at, tab.choices]).toEqual(['closing', ['b', 'b']]);
});
