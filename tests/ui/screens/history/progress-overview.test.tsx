import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/domain/attempt/attempt-schema.ts';
import { toResult } from '../../../../src/domain/attempt/to-result.ts';
import { scoreAttempt } from '../../../../src/domain/scoring/score-attempt.ts';
import { HistoryScreen } from '../../../../src/ui/screens/history/history-screen.tsx';
import { buildAttempt, buildMoves } from '../../../builders/build-attempt.ts';
import { buildMethod } from '../../../builders/build-method.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildSummary, renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

/** A talk that was had on a day of November, with its true result. */
function play(day: number, mode: 'guided' | 'assessment', ...replies: string[]): Attempt {
  const moves = buildMoves(...replies);
  const result = toResult(scoreAttempt(buildMethod(), buildScenario(), moves));
  const [startedAt, finishedAt] = [`2026-11-${day}T14:00:00.000Z`, `2026-11-${day}T14:10:00.000Z`];
  return buildAttempt({ id: `attempt-00${day}`, mode, startedAt, finishedAt, moves, ...(result && { result }) });
}

// Listen 100, compensate 0, thank 33: 40 + 0 + 7 of 100.
const poor = play(11, 'guided', 'opening.a', 'remedy.b', 'closing.b');
// Compensate 100, thank 33: 87.
const good = play(12, 'assessment', 'opening.a', 'remedy.a', 'closing.b');
const best = play(13, 'assessment', 'opening.a', 'remedy.a', 'closing.a');

const steps = () => within(screen.getByRole('region', { name: 'Step by step' }));
const cards = () => [...steps().getAllByRole('heading', { level: 3 })].map((heading) => heading.closest('li') as HTMLElement);

describe('what all talks come to', () => {
  it('stands in words at the top: strong and weak, how many talks of which kind, and what was passed by oneself', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [poor, good] });
    expect(screen.getByText('Strong in Words of step.listen, weak in Words of step.thank')).toBeInTheDocument();
    expect(screen.getByText(/^2 talks, the first on 11 November 2026: 1 guided, 1 assessed\. Complaints passed as assessed: 1 of 1\.$/)).toBeInTheDocument();
    expect(screen.getByText('pass mark 80')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says of each step its latest score, its best and its first, of assessed talks alone, and what to mend with the sentence that showed it', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [poor, good, best, play(14, 'assessment', 'opening.a', 'remedy.a', 'closing.b')] });
    expect(await screen.findByText('To work on: Words of criterion.thanks_for_report')).toBeInTheDocument();
    const [listen, , thank] = cards();
    expect(listen).toHaveTextContent(/100 of 100 best 100 · first 100.*Nothing lost here lately\.$/);
    // 33 in the first and the last assessed talk; the guided one counts in none of it.
    expect(thank).toHaveTextContent(/33 of 100 best 100 · first 33.*To work on: Words of criterion\.thanks_for_reportWords of turn\.closing\.b$/);
    expect(within(thank as HTMLElement).getByRole('link')).toHaveAttribute('href', '#/debrief/attempt-0014');
    await expectAccessible(container);
  });

  it('says of one guided talk that it is one, and guided', async () => {
    await renderScreen(<HistoryScreen />, { kept: [poor] });
    expect(cards()[1]).toHaveTextContent(/^CWords of step\.compensate0 of 100 one talk so far · guided/);
    expect(screen.getByText(/^1 talk, on 11 November 2026: 1 guided, 0 assessed\./)).toBeInTheDocument();
  });

  it('finds nobody weak in a step that the customer ended the talk before, and calls it not reached', async () => {
    // opening.c is rude: she leaves before compensate and thank.
    await renderScreen(<HistoryScreen />, { kept: [good, play(13, 'assessment', 'opening.c')] });
    const [listen, compensate, thank] = cards();
    expect(listen).toHaveTextContent(/^LWords of step\.listen0 of 100 best 100 · first 100/);
    expect(compensate).toHaveTextContent(/^CWords of step\.compensate100 of 100 one assessed talk so far/);
    expect(thank).toHaveTextContent(/^TWords of step\.thank33 of 100 one assessed talk so far/);
    const [, cut] = within(screen.getByRole('table', { name: 'Scores of each step, talk by talk' })).getAllByRole('row');
    expect(
      within(cut as HTMLElement)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['assessed', '0', 'not reached', 'not reached', '0']);
  });

  it('has a place for a step that no talk has come to', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [play(13, 'guided', 'opening.c')] });
    expect(cards().map(({ textContent }) => textContent?.replace(/of 100.*/, 'of 100'))).toEqual([
      'LWords of step.listen0 of 100',
      'CWords of step.compensatenot reached',
      'TWords of step.thanknot reached',
    ]);
    await expectAccessible(container);
  });

  it('has the figures of the charts as a table, the newest first, guided and assessed named', async () => {
    await renderScreen(<HistoryScreen />, { kept: [poor, good] });
    await userEvent.click(steps().getByText('Show as a table'));
    const rows = steps().getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent?.replaceAll('\u00A0', ' ')))).toEqual([
      ['Cold soup · 12 Nov 2026', 'assessed', '100', '100', '33', '87'],
      ['Cold soup · 11 Nov 2026', 'guided', '100', '0', '33', '47'],
    ]);
  });

  it('lists what costs most and what goes well over all complaints, each with its sentence', async () => {
    await renderScreen(<HistoryScreen />, { kept: [good] });
    const weak = within(await screen.findByRole('region', { name: 'What costs you most' })).getAllByRole('listitem');
    expect(weak.map(({ textContent }) => textContent)).toEqual(['TWords of step.thankWords of criterion.thanks_for_report cost 13Words of turn.closing.b']);
    const strong = within(screen.getByRole('region', { name: 'What you do well' })).getAllByRole('listitem');
    expect(strong[0]).toHaveTextContent('Words of turn.opening.a');
  });

  it('names the complaint to do next and why', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [poor] });
    const next = within(screen.getByRole('region', { name: 'Next for you' }));
    expect(next.getByRole('heading', { name: 'Cold soup' })).toBeInTheDocument();
    expect(next.getByText(/^Not passed yet\. .*Mind this step: Words of step\.compensate\./)).toBeInTheDocument();
    expect(next.getByRole('link', { name: 'Go to this talk' })).toHaveAttribute('href', '#/briefing/cold_soup');
    await expectAccessible(container);
  });

  it('leads back into a talk that is under way before anything else', async () => {
    const open = buildAttempt({ id: 'attempt-open', startedAt: '2026-11-20T14:00:00.000Z', moves: buildMoves('opening.a') });
    await renderScreen(<HistoryScreen />, { kept: [poor, open] });
    expect(screen.getByRole('link', { name: 'Go on with this talk' })).toHaveAttribute('href', '#/talk/attempt-open');
  });

  it('counts no introduction, and says so where nothing else was done', async () => {
    const loaders = { loadSummaries: async () => ({ summaries: [buildSummary({ introduction: true })], problems: [], unread: [], hasMore: false }) };
    const { container } = await renderScreen(<HistoryScreen />, { kept: [good], loaders });
    expect(screen.getByText(/^The short first talk is done\./)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Step by step' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Complaint by complaint' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('speaks of no introduction to somebody who has finished none: a moment lived again is no whole talk', async () => {
    const again = { ...good, from: { attempt: 'attempt-gone', moves: 1 } };
    const loaders = { loadSummaries: async () => ({ summaries: [buildSummary({ introduction: true })], problems: [], unread: [], hasMore: false }) };
    await renderScreen(<HistoryScreen />, { kept: [again], loaders });
    expect(screen.getByText(/^No whole talk yet\./)).toBeInTheDocument();
    expect(screen.queryByText(/short first talk/)).not.toBeInTheDocument();
  });

  it('lets the dearest moment be tried again at once', async () => {
    const { addresses } = await renderScreen(<HistoryScreen />, { kept: [poor] });
    const moments = within(screen.getByRole('region', { name: 'Moments mended' }));
    const [dearest] = await moments.findAllByRole('listitem');
    expect(dearest).toHaveTextContent('You said first: Words of turn.remedy.b');
    await userEvent.click(within(dearest as HTMLElement).getByRole('button', { name: 'Try it again' }));
    await expect.poll(() => addresses.at(-1)).toMatch(/^\/talk\//);
  });
});
