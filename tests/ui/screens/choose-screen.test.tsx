import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChooseScreen } from '../../../src/ui/screens/choose/choose-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { buildSummary, renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the list of complaints', () => {
  it('leads from each card to its briefing', async () => {
    const { container } = await renderScreen(<ChooseScreen />);
    expect(screen.getByRole('link', { name: 'Cold soup' })).toHaveAttribute('href', '#/briefing/cold_soup');
    expect(screen.getByText('not tried yet')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows the best and the latest result of what was tried', async () => {
    const kept = [
      buildAttempt({ id: 'attempt-0001', finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult({ overall: 91 }) }),
      buildAttempt({
        id: 'attempt-0002',
        startedAt: '2026-11-22T14:00:00.000Z',
        finishedAt: '2026-11-22T14:10:00.000Z',
        result: buildResult({ overall: 64, passed: false }),
      }),
    ];
    await renderScreen(<ChooseScreen />, { kept });
    expect(screen.getByText('best 91')).toBeInTheDocument();
    expect(screen.getByText('latest 64')).toBeInTheDocument();
  });

  it('offers to go on with the talk that was left in the middle', async () => {
    await renderScreen(<ChooseScreen />, { kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/talk/attempt-0001');
    expect(screen.getByRole('heading', { level: 1, name: 'Cold soup' })).toBeInTheDocument();
    expect(screen.getByText('Ada Lind is waiting. 1 reply so far.')).toBeInTheDocument();
  });

  it('offers to go on with a talk whose only reply was taken back', async () => {
    const [move] = buildMoves('opening.a');
    const taken = { event: 'taken_back', at: '2026-11-21T14:02:00.000Z', after: 0, move: move ?? expect.fail() } as const;
    await renderScreen(<ChooseScreen />, { kept: [buildAttempt({ events: [taken] })] });
    expect(screen.getByText('Ada Lind is waiting. 0 replies so far.')).toBeInTheDocument();
  });

  it('says how many more talks wait, and leads to them', async () => {
    const others = ['attempt-0002', 'attempt-0003'].map((id) => buildAttempt({ id, moves: buildMoves('opening.a') }));
    const { container } = await renderScreen(<ChooseScreen />, { kept: [buildAttempt({ moves: buildMoves('opening.a') }), ...others] });
    expect(screen.getByRole('link', { name: '2 more talks are not finished' })).toHaveAttribute('href', '#/history');
    await expectAccessible(container);
  });

  it('speaks of no more talks where there is one', async () => {
    await renderScreen(<ChooseScreen />, { kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(screen.queryByRole('link', { name: /not finished/ })).not.toBeInTheDocument();
  });

  it('does not offer a talk whose complaint has changed since', async () => {
    await renderScreen(<ChooseScreen />, { kept: [buildAttempt({ scenario: { id: 'cold_soup', revision: 2 }, moves: buildMoves('opening.a') })] });
    expect(screen.queryByRole('link', { name: 'Go on' })).not.toBeInTheDocument();
  });

  it('offers an older talk that can go on where the newest one cannot, and calls no other one under way', async () => {
    const older = buildAttempt({ moves: buildMoves('opening.a') });
    const newer = buildAttempt({
      id: 'attempt-0002',
      startedAt: '2026-11-22T14:00:00.000Z',
      scenario: { id: 'cold_soup', revision: 2 },
      moves: buildMoves('opening.b'),
    });
    await renderScreen(<ChooseScreen />, { kept: [older, newer] });
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/talk/attempt-0001');
    expect(screen.getByText('not finished')).toBeInTheDocument();
  });

  it('says nothing of a talk whose complaint has changed, nor of one in which nothing was said', async () => {
    const changed = buildAttempt({ scenario: { id: 'cold_soup', revision: 2 }, moves: buildMoves('opening.a') });
    await renderScreen(<ChooseScreen />, { kept: [changed, buildAttempt({ id: 'attempt-0002' })] });
    expect(screen.getByText('not tried yet')).toBeInTheDocument();
    expect(screen.queryByText('not finished')).not.toBeInTheDocument();
  });

  describe('on the first visit', () => {
    const introduction = buildSummary({ id: 'cold_coffee', title: 'Cold coffee', introduction: true, seconds: 90 });
    const steps = [{ step: 'listen', letter: 'L', name: 'Listen', colour: 'blue', icon: 'ear' }] as const;
    const cards = { loadSummaries: async () => ({ summaries: [introduction, buildSummary()], problems: [], unread: [], steps, hasMore: false }) };

    it('offers one thing: the introduction, which begins at once or is read first', async () => {
      const { container } = await renderScreen(<ChooseScreen />, { loaders: cards });
      expect(screen.getByRole('heading', { level: 1, name: 'A customer at the counter. 90 seconds.' })).toBeInTheDocument();
      expect(container.querySelectorAll('[data-variant="primary"]')).toHaveLength(1);
      expect(container.querySelector('[data-variant="primary"]')).toHaveAttribute('href', '#/begin/cold_coffee');
      expect(screen.getByRole('link', { name: 'Read first' })).toHaveAttribute('href', '#/briefing/cold_coffee');
      await expectAccessible(container);
    });

    it('has the other complaints below, and says by which steps one learns', async () => {
      await renderScreen(<ChooseScreen />, { loaders: cards });
      expect(screen.getByRole('heading', { level: 2, name: 'When you have more time' })).toBeInTheDocument();
      expect(screen.getAllByRole('article').map((card) => card.querySelector('h3')?.textContent)).toEqual(['Cold soup']);
      expect(within(screen.getByRole('region', { name: 'What you learn here' })).getByRole('listitem')).toHaveTextContent('LListen');
    });

    it('comes to an end with the first finished talk: then the next complaint stands there, and the introduction last in the list', async () => {
      const passed = buildAttempt({ scenario: { id: 'cold_coffee', revision: 1 }, finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult() });
      await renderScreen(<ChooseScreen />, { loaders: cards, kept: [passed] });
      expect(screen.getByRole('heading', { level: 1, name: 'Cold soup' })).toBeInTheDocument();
      expect(screen.getByText('Your next talk')).toBeInTheDocument();
      expect(screen.getAllByRole('article').map((card) => card.querySelector('h3')?.textContent)).toEqual(['Cold soup', 'Cold coffee']);
    });
  });

  it('suggests to show without help what was passed with it, in that mode, and says so', async () => {
    const passed = buildAttempt({ finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult() });
    const { container } = await renderScreen(<ChooseScreen />, { kept: [passed] });
    expect(screen.getByText('You passed with help. Now try it without, as an assessment.')).toBeInTheDocument();
    expect(container.querySelector('[data-variant="primary"]')).toHaveAttribute('href', '#/begin/cold_soup/assessment');
    // Its card leads into the same talk.
    const card = within(screen.getByRole('article', { name: 'Cold soup' }));
    expect(card.getByRole('link', { name: 'Answer' })).toHaveAttribute('href', '#/begin/cold_soup/assessment');
    expect(card.getByText('guided')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('marks what it offers before all talks have been read, for whoever has practised here', async () => {
    const { container, services } = await renderScreen(<ChooseScreen />);
    expect(container.querySelector('[data-unread]')).not.toBeInTheDocument();
    act(() => services.attempts.setState({ phase: 'loading' }));
    expect(container.querySelector('[data-unread]')).toContainElement(screen.getByRole('heading', { level: 1 }));
  });

  it('names the complaints that could not be read and keeps the others', async () => {
    const problem = { code: 'missing_sentence', file: 'scenarios/library/other/en.json', path: ['sentences', 'goal'], found: 'goal' } as const;
    const { container } = await renderScreen(<ChooseScreen />, {
      loaders: { loadSummaries: async () => ({ summaries: [buildSummary()], problems: [problem], unread: [], hasMore: false }) },
    });
    expect(screen.getByText('1 complaint could not be read')).toBeInTheDocument();
    expect(screen.getByText(/The sentence “.goal.” is missing\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Cold soup' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says what to do where there is no complaint at all', async () => {
    const { container } = await renderScreen(<ChooseScreen />, {
      loaders: { loadSummaries: async () => ({ summaries: [], problems: [], unread: [], hasMore: false }) },
    });
    expect(screen.getByRole('heading', { name: 'No complaints here yet' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows a large library bit by bit, and every card of it that a waiting talk needs', async () => {
    const cards = async (_language: string, file: number) => ({
      summaries: [buildSummary(file === 3 ? {} : { id: `card_${file}`, title: `Card ${file}` })],
      problems: [],
      unread: [],
      hasMore: file < 4,
    });
    await renderScreen(<ChooseScreen />, { loaders: { loadSummaries: cards } });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show more complaints' }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    cleanup();
    await renderScreen(<ChooseScreen />, { loaders: { loadSummaries: cards }, kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(await screen.findByText('not finished')).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Show more complaints' })).not.toBeInTheDocument();
  });
});
