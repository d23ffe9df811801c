import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../src/ui/screens/history/history-screen.tsx';
import { buildAttempt, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

function buildFinished(day: number, overall: number) {
  const date = `2026-11-${day}`;
  return buildAttempt({
    id: `attempt-00${day}`,
    startedAt: `${date}T14:00:00.000Z`,
    finishedAt: `${date}T14:10:00.000Z`,
    result: buildResult({ overall, passed: false }),
  });
}

describe('the progress', () => {
  it('says how to begin while there is nothing', async () => {
    const { container } = await renderScreen(<HistoryScreen />);
    expect(screen.getByRole('heading', { name: 'No talks yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose a complaint' })).toHaveAttribute('href', '#/');
    await expectAccessible(container);
  });

  it('tells the first, the best and the latest result of a complaint apart', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), buildFinished(12, 70), buildFinished(13, 55)] });
    const card = screen.getByRole('region', { name: 'Cold soup' });
    expect(
      within(card)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['First', 'Best', 'Latest']);
    expect(
      within(card)
        .getAllByRole('definition')
        .map((score) => score.textContent),
    ).toEqual(['40', '70', '55']);
    await expectAccessible(container);
  });

  it('leads to the debrief of a finished talk and back into an open one', async () => {
    await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), buildAttempt({ id: 'attempt-open' })] });
    expect(screen.getByRole('link', { name: 'Debrief' })).toHaveAttribute('href', '#/debrief/attempt-0011');
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/talk/attempt-open');
  });

  it('brings a removed talk back on request', async () => {
    const { attempts } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40)] });
    await userEvent.click(screen.getByRole('button', { name: /^Remove the talk of/ }));
    expect((await attempts.list()).attempts).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await attempts.list()).attempts).toEqual([buildFinished(11, 40)]);
  });
});
