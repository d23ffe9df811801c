import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BriefingScreen } from '../../../src/ui/screens/briefing/briefing-screen.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen, type ScreenInTest } from './render-screen.tsx';

const PlayBriefing = (props: ComponentProps<typeof BriefingScreen>) => <BriefingScreen {...props} />;

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the briefing', () => {
  it('begins a talk in the mode that was chosen, keeps it, and goes there', async () => {
    const { container, attempts, addresses } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    await expectAccessible(container);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How do you want to practise?' }), 'Assessment');
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(/^No guide, no hints/);
    await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    await waitFor(() => expect(addresses.at(-1)).toBe('/talk/attempt-0001'));
    expect((await attempts.list()).attempts).toMatchObject([
      { id: 'attempt-0001', setting: { hints: false, guide: false }, shown: { language: 'en', seed: 42 }, moves: [] },
    ]);
  });

  it('says in four lines who, where, what one knows and what one may give', async () => {
    await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    const lines = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(lines.slice(0, 4)).toEqual([
      ['Who', 'Words of customer.name. Words of customer.about'],
      ['Where', 'Words of company. Your name is Words of agent.name.'],
      ['You know', 'Words of summary'],
      ['You may give', expect.stringMatching(/^10\sEUR of cost, without asking anyone$/)],
    ]);
  });

  it('begins at once where that was wished, in the mode that the address names, and has nothing to decide meanwhile', async () => {
    const shown = await renderScreen(<BriefingScreen scenarioId="cold_soup" isBegun mode="assessment" />, { address: '/begin/cold_soup/assessment' });
    await waitFor(() => expect(shown.addresses).toEqual(['/talk/attempt-0001']));
    expect(screen.queryByRole('button', { name: 'Start talking' })).not.toBeInTheDocument();
    expect((await shown.attempts.list()).attempts).toMatchObject([{ setting: { hints: false, guide: false } }]);
    await expectAccessible(shown.container);
  });

  it('leaves the mode to the settings where the address names none that there is', async () => {
    const shown = await renderScreen(<BriefingScreen scenarioId="cold_soup" isBegun mode="sleeping" />, { address: '/begin/cold_soup/sleeping' });
    await waitFor(() => expect(shown.addresses).toEqual(['/talk/attempt-0001']));
    expect((await shown.attempts.list()).attempts).toMatchObject([{ setting: { hints: true, guide: true } }]);
  });

  it('says so when a browser neither keeps the beginning nor refuses it, until it does', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { container, attempts, addresses } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    const { start } = attempts;
    let keep = () => {};
    attempts.start = (attempt) =>
      new Promise((resolve) => {
        keep = () => resolve(start(attempt));
      });
    fireEvent.click(await screen.findByRole('button', { name: 'Start talking' }));
    expect(screen.queryByText('Still being saved')).not.toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(screen.getByText('Still being saved')).toBeInTheDocument();
    vi.useRealTimers();
    await expectAccessible(container);
    keep();
    await waitFor(() => expect(addresses.at(-1)).toBe('/talk/attempt-0001'));
  });

  it('says so when nothing comes of Start, and begins at the next try', async () => {
    const { container, attempts, addresses } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    const { start } = attempts;
    attempts.start = () => Promise.reject(new Error('gone'));
    await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    expect(await screen.findByText('Something did not work just now')).toBeInTheDocument();
    await expectAccessible(container);
    attempts.start = start;
    await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    await waitFor(() => expect(addresses.at(-1)).toMatch(/^\/talk\//));
    expect(screen.queryByText('Something did not work just now')).not.toBeInTheDocument();
  });

  it('stays where a talk of another complaint begins, and offers none of another copy of Amends', async () => {
    const foreign = buildAttempt({ id: 'attempt-0007', library: 'lakeside', moves: buildMoves('opening.a') });
    const { services, addresses } = await renderScreen(<BriefingScreen scenarioId="cold_soup" />, { kept: [foreign], address: '/briefing/cold_soup' });
    await screen.findByRole('button', { name: 'Start talking' });
    expect(screen.queryByRole('link', { name: 'Go on with the talk you began' })).not.toBeInTheDocument();
    const scenario = buildScenario({ id: 'late_bus' });
    await act(async () => {
      services.currentAttempt.getState().begin({ scenario, method: buildMethod(), mode: 'guided', words: buildScenarioWords(scenario) });
    });
    await waitFor(() => expect(services.currentAttempt.getState().now).toMatchObject({ phase: 'open' }));
    expect(addresses).toEqual(['/briefing/cold_soup']);
  });

  it('offers the talk that was left in the middle, not one that was started and left before anything was said', async () => {
    const kept = [buildAttempt({ moves: buildMoves('opening.a') }), buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-22T14:00:00.000Z' })];
    await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { kept });
    expect(screen.getByRole('link', { name: 'Go on with the talk you began' })).toHaveAttribute('href', '#/talk/attempt-0001');
  });

  describe('beside a talk that was left in the middle', () => {
    const kept = [buildAttempt({ id: 'attempt-0007', moves: buildMoves('opening.a') })];
    const press = (name: string) => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
    const start = () => userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    const listIds = async ({ attempts }: ScreenInTest) => (await attempts.list()).attempts.map(({ id }) => id);

    it('asks before it begins, and begins nothing by asking', async () => {
      const shown = await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { kept });
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      await start();
      expect(screen.getByRole('dialog', { name: 'You have begun this talk already' })).toHaveAccessibleDescription(/stays in “Progress” as not finished/);
      await expectAccessible(shown.container);
      await press('Cancel');
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
      expect([await listIds(shown), shown.addresses]).toEqual([['attempt-0007'], ['/']]);
      await start();
      expect(screen.getByRole('dialog')).toBeInTheDocument();
    });

    it('goes on with that talk when that is the answer', async () => {
      const shown = await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { kept });
      await start();
      await press('Go on with the talk you began');
      expect(shown.addresses).toEqual(['/', '/talk/attempt-0007']);
      expect(await listIds(shown)).toEqual(['attempt-0007']);
    });

    it('begins another one when that is the answer, and keeps the first', async () => {
      const shown = await renderScreen(<PlayBriefing scenarioId="cold_soup" />, { kept });
      await start();
      await press('Start again');
      await waitFor(() => expect(shown.addresses).toEqual(['/', '/talk/attempt-0001']));
      expect((await listIds(shown)).toSorted()).toEqual(['attempt-0001', 'attempt-0007']);
    });

    it('asks at once where Start was pressed before the app was there, and leaves no trace of that in the history when one thinks better of it', async () => {
      const shown = await renderScreen(<PlayBriefing scenarioId="cold_soup" isBegun />, { kept, address: '/begin/cold_soup' });
      await press('Cancel');
      expect(shown.addresses).toEqual(['/briefing/cold_soup']);
    });
  });

  it('waits with Start until it knows whether there is such a talk', async () => {
    const { services, addresses } = await renderScreen(<PlayBriefing scenarioId="cold_soup" />);
    services.attempts.setState({ phase: 'loading' });
    await userEvent.click(screen.getByRole('button', { name: 'Start talking' }));
    expect(addresses).toEqual(['/']);
    act(() => services.attempts.setState({ phase: 'ready' }));
    await waitFor(() => expect(addresses).toEqual(['/', '/talk/attempt-0001']));
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
