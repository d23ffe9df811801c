import { act, cleanup, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt } from '../../builders/build-attempt.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);

/** Opens a talk and writes down when other tabs are held up, and let go. */
async function openTalk() {
  const holds: string[] = [];
  const holdTalk = () => {
    holds.push('held');
    return () => holds.push('released');
  };
  const talk = <TalkScreen attemptId="attempt-0001" />;
  const rendered = await renderScreen(talk, { kept: [buildAttempt()], offline: { holdTalk } });
  await screen.findByRole('radio', { name: 'Words of turn.opening.b' });
  return { ...rendered, holds };
}

it('a talk holds other tabs up once, through pauses, for as long as its screen is there', async () => {
  const { holds } = await openTalk();
  act(() => screen.getByRole('button', { name: 'Pause' }).click());
  act(() => screen.getByRole('button', { name: 'Go on' }).click());
  expect(holds).toEqual(['held']);
  // As whoever goes to another screen by a link in the bar.
  cleanup();
  expect(holds).toEqual(['held', 'released']);
});

it('a talk that has come to its end holds nobody up', async () => {
  const { holds } = await openTalk();
  act(() => screen.getByRole('radio', { name: 'Words of turn.opening.c' }).click());
  act(() => screen.getByRole('button', { name: 'Say it' }).click());
  await screen.findByRole('link', { name: 'See the debrief' });
  expect(holds).toEqual(['held', 'released']);
});
