import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);

it('changes nothing while a reply is being saved, until that takes noticeably long, and says no reply twice', async () => {
  const talk = <TalkScreen attemptId="attempt-0001" />;
  const { attempts } = await renderScreen(talk, { kept: [buildAttempt()] });
  const saving: (() => void)[] = [];
  const { appendMove } = attempts;
  attempts.appendMove = (...move) => new Promise((resolve) => saving.push(() => resolve(appendMove(...move))));
  const reply = await screen.findByRole('radio', { name: 'Words of turn.opening.b' });
  const send = screen.getByRole('button', { name: 'Say it' });
  for (const pressed of [reply, send]) fireEvent.click(pressed);
  expect(send).toBeEnabled();
  fireEvent.click(send);
  await waitFor(() => expect(send).toBeDisabled());
  expect(saving).toHaveLength(1);
  saving[0]?.();
  expect(await screen.findByText('Words of turn.remedy.hot')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Words of turn.remedy.b' })).toBeEnabled());
  expect((await attempts.list()).attempts).toMatchObject([{ moves: [{ turn: 'opening', choice: 'b' }] }]);
});

it('says so when a browser neither keeps a reply nor refuses it, until it does', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const talk = <TalkScreen attemptId="attempt-0001" />;
  const { attempts, container } = await renderScreen(talk, { kept: [buildAttempt()] });
  const { appendMove } = attempts;
  let save = () => {};
  attempts.appendMove = (...move) =>
    new Promise((resolve) => {
      save = () => resolve(appendMove(...move));
    });
  fireEvent.click(await screen.findByRole('radio', { name: 'Words of turn.opening.b' }));
  fireEvent.click(screen.getByRole('button', { name: 'Say it' }));
  expect(screen.queryByText('Still being saved')).not.toBeInTheDocument();
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(screen.getByText('Still being saved')).toBeInTheDocument();
  vi.useRealTimers();
  await expectAccessible(container);
  save();
  expect(await screen.findByText('Words of turn.remedy.hot')).toBeInTheDocument();
  expect(screen.queryByText('Still being saved')).not.toBeInTheDocument();
});
