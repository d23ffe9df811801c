import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt } from '../../builders/build-attempt.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen, type ScreenInTest } from './render-screen.tsx';

const PlayTalk = ({ attemptId }: { readonly attemptId: string }) => <TalkScreen attemptId={attemptId} />;

/** The attempt that is played. */
function actorOf({ currentAttempt }: ScreenInTest['services']) {
  const { now } = currentAttempt.getState();
  return now.phase === 'open' ? now.actor : expect.fail(`Nothing is played: ${now.phase}.`);
}

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

it('a talk that one has left by Back while asked whether to leave is paused as any other that was left', async () => {
  const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
  await userEvent.click(await screen.findByRole('button', { name: 'Leave the talk' }));
  const actor = actorOf(services);
  cleanup();
  await waitFor(() => expect(actor.getSnapshot().context.pauses.map(({ reason }) => reason)).toEqual(['away']));
});

it('a talk is paused from the start in a tab that nobody sees, while the clock is on', async () => {
  localStorage.setItem('amends.settings', JSON.stringify({ ...DEFAULT_SETTINGS, patience: { on: true, seconds: 40 } }));
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
  expect(await screen.findByRole('button', { name: 'Go on' })).toBeInTheDocument();
});

it('a talk is paused when the clock is turned on while nobody sees the tab', async () => {
  const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
  await screen.findAllByRole('radio');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  act(() => services.settings.getState().change({ patience: { on: true, seconds: 40 } }));
  expect(actorOf(services).getSnapshot().hasTag('paused')).toBe(true);
});
