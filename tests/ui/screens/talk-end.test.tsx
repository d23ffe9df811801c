import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

const PlayTalk = ({ attemptId }: { readonly attemptId: string }) => <TalkScreen attemptId={attemptId} />;

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('a talk', () => {
  it('that is over leads straight to its debrief', async () => {
    const kept = [buildAttempt({ moves: buildMoves('opening.a', 'remedy.a', 'closing.a'), finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() })];
    const { addresses } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept });
    await waitFor(() => expect(addresses.at(-1)).toBe('/debrief/attempt-0001'));
  });

  it('that ends here stays for the last words, and its debrief takes its place in the history', async () => {
    const kept = [buildAttempt({ moves: buildMoves('opening.a', 'remedy.a') })];
    const { addresses, container } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept, address: '/talk/attempt-0001' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Words of turn.closing.a' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    const link = await screen.findByRole('link', { name: 'See the debrief' });
    expect([link.getAttribute('href'), addresses]).toEqual(['#/debrief/attempt-0001', ['/talk/attempt-0001']]);
    await expectAccessible(container);
    await userEvent.click(link);
    expect(addresses).toEqual(['/debrief/attempt-0001']);
  });
});
