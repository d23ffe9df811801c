import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../src/ui/screens/history/history-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import type { AttemptsInTest } from '../../builders/build-ports.ts';
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

/** The cells of a table, row by row; spaces that do not break as plain ones. */
function readRows(region: string): string[][] {
  const rows = within(screen.getByRole('region', { name: region })).getAllByRole('row');
  return rows.map((row) => [...row.children].map(({ textContent }) => (textContent ?? '').replaceAll('\u00A0', ' ')));
}

describe('the progress', () => {
  it('says how to begin while there is nothing', async () => {
    const { container } = await renderScreen(<HistoryScreen />);
    expect(screen.getByRole('heading', { name: 'No talks yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose a complaint' })).toHaveAttribute('href', '#/');
    await expectAccessible(container);
  });

  it('tells the first, the best and the latest result of a complaint apart, and those of assessed talks from those of guided ones', async () => {
    const { setting } = buildAttempt({ mode: 'assessment' });
    const kept = [buildFinished(11, 40), buildFinished(12, 70), buildFinished(13, 55), { ...buildFinished(14, 90), setting }];
    const { container } = await renderScreen(<HistoryScreen />, { kept });
    expect(readRows('Complaint by complaint')).toEqual([
      ['Complaint', 'First', 'Best', 'Latest'],
      ['Cold soup'],
      ['assessed · 1 talk', '', '', '90'],
      ['guided · 3 talks', '40', '70', '55'],
    ]);
    await expectAccessible(container);
  });

  it('leads to the debrief of a finished talk and back into an open one', async () => {
    await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), buildAttempt({ id: 'attempt-open', moves: buildMoves('opening.a') })] });
    expect(screen.getByRole('link', { name: 'Debrief' })).toHaveAttribute('href', '#/debrief/attempt-0011');
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#/talk/attempt-open');
  });

  it('keeps the removal of a talk behind its row, and brings a removed talk back on request', async () => {
    const { attempts } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40)] });
    const remove = screen.getByRole('button', { name: /^Remove the talk of/, hidden: true });
    expect(remove).not.toBeVisible();
    await userEvent.click(screen.getByText(/^More about the talk of/));
    expect(remove).toBeVisible();
    await userEvent.click(remove);
    expect((await attempts.list()).attempts).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await attempts.list()).attempts).toEqual([buildFinished(11, 40)]);
  });

  /** Presses a button of the list and lets the news of what it did come back. */
  async function press(name: string | RegExp, attempts: AttemptsInTest, attemptId: string): Promise<void> {
    await userEvent.click(screen.getAllByRole('button', { name, hidden: true })[0] as HTMLElement);
    await act(async () => attempts.sendChange({ attemptId, from: 'here' }));
  }

  it('leads the focus from a removal to its undo, and from there to the talk that is back', async () => {
    const { attempts } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), buildFinished(12, 70)] });
    await press(/^Remove the talk of/, attempts, 'attempt-0012');
    expect(screen.getAllByRole('link', { name: 'Debrief' })).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await press('Undo', attempts, 'attempt-0012');
    expect(screen.getAllByRole('link', { name: 'Debrief' })).toHaveLength(2);
    expect(document.activeElement).toHaveAttribute('href', '#/debrief/attempt-0012');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('has the way back in the place of the talk that was removed, told as what it brings back', async () => {
    const kept = [buildFinished(11, 40), buildFinished(12, 70), buildFinished(13, 55)];
    const { container, attempts } = await renderScreen(<HistoryScreen />, { kept });
    const list = within(screen.getByRole('region', { name: 'All talks' }));
    const remove = list.getAllByRole('button', { name: /^Remove the talk of/, hidden: true })[1] as HTMLElement;
    await userEvent.click(remove);
    await act(async () => attempts.sendChange({ attemptId: 'attempt-0012', from: 'here' }));
    const rows = list.getAllByRole('listitem');
    expect(rows.map((row) => within(row).queryByRole('button', { name: 'Undo' }) !== null)).toEqual([false, true, false]);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    expect(undo).toHaveAccessibleDescription('The talk was removed.');
    await expectAccessible(container);
  });

  it('says once that results stay on this device, also while nothing is finished', async () => {
    const lead = 'Results stay on this device. Nobody else sees them unless you hand them over.';
    await renderScreen(<HistoryScreen />, { kept: [buildAttempt({ id: 'attempt-open', moves: buildMoves('opening.a') })] });
    expect(screen.getAllByText(lead)).toHaveLength(1);
    cleanup();
    await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40)] });
    expect(screen.getAllByText(lead)).toHaveLength(1);
  });

  it('can undo two removals, the later one first', async () => {
    const { attempts } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), buildFinished(12, 70)] });
    await press(/^Remove the talk of/, attempts, 'attempt-0012');
    await press(/^Remove the talk of/, attempts, 'attempt-0011');
    expect(screen.getByText('No talks yet')).toBeInTheDocument();
    await press('Undo', attempts, 'attempt-0011');
    expect(screen.getByRole('link', { name: 'Debrief' })).toHaveAttribute('href', '#/debrief/attempt-0011');
    await press('Undo', attempts, 'attempt-0012');
    expect(screen.getAllByRole('link', { name: 'Debrief' })).toHaveLength(2);
  });

  it('says that the talks could not be read, and tries again on request', async () => {
    const { container, attempts, services } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40)] });
    const { list } = attempts;
    attempts.list = () => Promise.reject(new Error('gone'));
    await act(() => services.attempts.getState().load());
    expect(screen.getByRole('alert')).toHaveTextContent('Your talks could not be read');
    await expectAccessible(container);
    attempts.list = list;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Debrief' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('talks of another copy', () => {
  const foreign = { ...buildFinished(14, 90), library: 'lakeside' };
  const unfinished = buildAttempt({ id: 'attempt-0099', library: 'lakeside', moves: buildMoves('opening.a') });

  it('stand apart, count nowhere, and lead to nothing but their results', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [buildFinished(11, 40), foreign, unfinished] });
    const own = within(screen.getByRole('region', { name: 'All talks' }));
    const others = within(screen.getByRole('region', { name: 'Talks of another Amends' }));
    expect(own.getAllByRole('listitem')).toHaveLength(1);
    expect(others.getAllByRole('listitem')).toHaveLength(2);
    expect(others.getByRole('link', { name: 'Result' })).toHaveAttribute('href', '#/debrief/attempt-0014');
    expect(others.queryByText('Cold soup')).not.toBeInTheDocument();
    expect(others.getAllByText('cold_soup')).toHaveLength(2);
    expect(others.getAllByRole('button', { name: /^Remove the talk of/, hidden: true })).toHaveLength(2);
    expect(readRows('Complaint by complaint').slice(1)).toEqual([['Cold soup'], ['guided · 1 talk', '', '', '40']]);
    await expectAccessible(container);
  });

  it('from before copies were told apart are those of a revision that this one has not come to', async () => {
    const { library: _, ...unnamed } = buildFinished(12, 70);
    const kept = [
      unnamed,
      { ...unnamed, id: 'attempt-0013', scenario: { id: 'old_coat', revision: 1 } },
      { ...unnamed, id: 'attempt-0014', scenario: { ...unnamed.scenario, revision: 9 } },
    ];
    await renderScreen(<HistoryScreen />, { kept });
    const own = within(screen.getByRole('region', { name: 'All talks' }));
    expect(own.getAllByRole('listitem')).toHaveLength(2);
    expect(own.getByText('\u2068old_coat\u2069 (no longer here)')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Talks of another Amends' })).getAllByRole('listitem')).toHaveLength(1);
  });
});

it('a complaint that has left the library keeps its results under its id, and its talks lead to what is left of them', async () => {
  await renderScreen(<HistoryScreen />, { kept: [{ ...buildFinished(11, 40), scenario: { id: 'old_coat', revision: 1 } }] });
  const name = '\u2068old_coat\u2069 (no longer here)';
  expect(readRows('Complaint by complaint').slice(1)).toEqual([[name], ['guided · 1 talk', '', '', '40']]);
  expect(within(screen.getByRole('region', { name: 'All talks' })).getByText(name)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Result' })).toHaveAttribute('href', '#/debrief/attempt-0011');
});

describe('a long list', () => {
  const kept = Array.from({ length: 120 }, (_, index) =>
    buildAttempt({ id: `attempt-${1000 + index}`, startedAt: new Date(Date.UTC(2026, 10, 21, 8, index)).toISOString(), moves: buildMoves('opening.a') }),
  );
  const listRows = () => within(screen.getByRole('region', { name: 'All talks' })).getAllByRole('listitem');

  it('shows the newest fifty, and more on request, beginning where the focus goes', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept });
    expect(listRows()).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show more talks' }));
    expect(listRows()).toHaveLength(100);
    expect(listRows()[50]).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Show more talks' }));
    expect(listRows()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: 'Show more talks' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows the newest while the others are still being read', async () => {
    const { services, attempts, container } = await renderScreen(<HistoryScreen />);
    for (const attempt of kept) await attempts.restore(attempt);
    let arrive: (list: Awaited<ReturnType<typeof attempts.list>>) => void = () => {};
    const all = await attempts.list();
    attempts.list = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    services.attempts.setState({ phase: 'loading' });
    const loading = services.attempts.getState().load();
    expect(await screen.findByText('The rest of your talks is being read')).toBeInTheDocument();
    expect(listRows()).toHaveLength(50);
    await expectAccessible(container);
    await act(async () => {
      arrive(all);
      await loading;
    });
    expect(screen.queryByText('The rest of your talks is being read')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Show more talks' })).toBeInTheDocument();
  });
});
