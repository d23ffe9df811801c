import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PlayBriefing, PlayTalk } from '../../../src/ui/screens/play.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

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

  it('says what is wrong with a complaint that cannot be read, and that nothing is lost', async () => {
    const problem = { code: 'missing_file', file: 'scenarios/library/cold_soup/en.json', path: [] } as const;
    const { container } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { loaders: { loadScenario: async () => ({ problems: [problem] }) } });
    expect(screen.getByRole('alert')).toHaveTextContent('This complaint cannot be opened');
    expect(screen.getByText(/The file is missing\./)).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('a talk', () => {
  it('saves a reply before the customer answers it', async () => {
    const { container, attempts } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('radio', { name: 'Words of turn.opening.b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    expect(await screen.findByText('Words of turn.remedy.hot')).toBeInTheDocument();
    const [kept] = (await attempts.list()).attempts;
    expect(kept?.moves).toMatchObject([{ turn: 'opening', choice: 'b' }]);
    await expectAccessible(container);
  });

  it('is taken up where it was left, with what was said so far', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(await screen.findByText('Words of turn.opening.a.reaction')).toBeInTheDocument();
    expect(screen.getByText('Words of turn.remedy.plain')).toBeInTheDocument();
  });

  it('shows the method in guided mode and hides it in an assessment', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ mode: 'assessment' })] });
    await screen.findByRole('log');
    expect(screen.queryByText('Method guide')).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Steps of the method' })).not.toBeInTheDocument();
  });

  it('waits while it is paused', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
  });

  it('that fits the complaint no more says so and offers a new start', async () => {
    const { container } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ scenario: { id: 'cold_soup', revision: 7 } })] });
    expect(await screen.findByText('This complaint has changed since you began')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '#/briefing/cold_soup');
    await expectAccessible(container);
  });

  it('that is over leads straight to its debrief', async () => {
    const kept = [buildAttempt({ moves: buildMoves('opening.a', 'remedy.a', 'closing.a'), finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() })];
    const { addresses } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept });
    await waitFor(() => expect(addresses.at(-1)).toBe('/debrief/attempt-0001'));
  });

  it('that is not on this device says so', async () => {
    const { container } = await renderScreen(<PlayTalk attemptId="attempt-0001" />);
    expect(screen.getByRole('heading', { name: 'This talk is not on this device' })).toBeInTheDocument();
    await expectAccessible(container);
  });
});
