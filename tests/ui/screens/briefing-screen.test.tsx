import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BriefingScreen } from '../../../src/ui/screens/briefing/briefing-screen.tsx';
import { SessionProvider } from '../../../src/ui/screens/session-context.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

const PlayBriefing = ({ scenarioId }: { readonly scenarioId: string }) => (
  <SessionProvider>
    <BriefingScreen scenarioId={scenarioId} />
  </SessionProvider>
);

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the briefing', () => {
  it('begins a talk in the mode that was chosen, keeps it, and goes there', async () => {
    const { container, attempts, addresses } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('radio', { name: 'Assessment' }));
    await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    await waitFor(() => expect(addresses.at(-1)).toBe('/talk/attempt-0001'));
    expect((await attempts.list()).attempts).toMatchObject([{ id: 'attempt-0001', mode: 'assessment', language: 'en', seed: 42, moves: [] }]);
  });

  it('offers the talk that was left in the middle, not one that was started and left before anything was said', async () => {
    const kept = [buildAttempt({ moves: buildMoves('opening.a') }), buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-22T14:00:00.000Z' })];
    await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { kept });
    expect(screen.getByRole('link', { name: 'Go on with the talk you began' })).toHaveAttribute('href', '#/talk/attempt-0001');
  });

  it('says what is wrong with a complaint that cannot be read', async () => {
    const problem = { code: 'missing_file', file: 'scenarios/library/cold_soup/en.json', path: [] } as const;
    const { container } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />, {
      loaders: { loadScenario: async () => ({ why: 'broken', problems: [problem] }) },
    });
    expect(screen.getByRole('alert')).toHaveTextContent('This complaint cannot be opened');
    expect(screen.getByText(/The file is missing\./)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
