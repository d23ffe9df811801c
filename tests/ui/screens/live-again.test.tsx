import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { DebriefScreen } from '../../../src/ui/screens/debrief/debrief-screen.tsx';
import { HistoryScreen } from '../../../src/ui/screens/history/history-screen.tsx';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const had = finish('attempt-0101', 20, ['opening.a', 'remedy.b', 'closing.b']);
const again: Attempt = { ...finish('attempt-0102', 87, ['opening.a', 'remedy.a', 'closing.b']), from: { attempt: had.id, moves: 1 } };

function finish(id: string, overall: number, replies: readonly string[]): Attempt {
  return buildAttempt({ id, moves: buildMoves(...replies), finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult({ overall, passed: false }) });
}

/** The roads that stand side by side in a card. */
async function findRoads(card: HTMLElement): Promise<[HTMLElement, HTMLElement]> {
  const list = within(await within(card).findByRole('group', { name: 'Two roads from one moment' })).getAllByRole('list')[0] as HTMLElement;
  return [...list.children] as [HTMLElement, HTMLElement];
}

describe('a moment lived again', () => {
  it('is one press away from each reply that cost points, and begins where that reply was said', async () => {
    const { attempts, addresses } = await renderScreen(<DebriefScreen attemptId={had.id} />, { kept: [had] });
    const losses = within(screen.getByRole('region', { name: 'Where you lost the most' }));
    await userEvent.click(losses.getAllByRole('button', { name: 'Say it differently from here' })[0] as HTMLElement);
    await vi.waitFor(() => expect(addresses.at(-1)).toBe('/talk/attempt-0001'));
    const begun = (await attempts.list()).attempts.find(({ id }) => id === 'attempt-0001');
    // remedy.b cost the most: what was said before it stands.
    expect(begun).toMatchObject({ from: { attempt: had.id, moves: 1 }, moves: had.moves.slice(0, 1) });
  });

  it('says in the talk that it is practice from a moment', async () => {
    const { result: _, finishedAt: _at, ...open } = again;
    const { container } = await renderScreen(<TalkScreen attemptId={again.id} />, { kept: [had, { ...open, moves: open.moves.slice(0, 1) }] });
    expect(await screen.findByText('A moment again')).toBeInTheDocument();
    expect(screen.getByRole('log')).toHaveTextContent('Words of turn.opening.a');
    await expectAccessible(container);
  });

  it.each([
    ['a whole talk in the list of complaints', {}, /from the list of complaints\.$/],
    ['the moment in the progress', { from: { attempt: had.id, moves: 0 } }, /from your progress\.$/],
  ])('goes on elsewhere than a whole talk, as the question on leaving says: %s', async (_, changes, where) => {
    await renderScreen(<TalkScreen attemptId="attempt-0001" />, { kept: [had, buildAttempt(changes)] });
    await userEvent.click(await screen.findByRole('button', { name: 'Leave the talk' }));
    expect(within(screen.getByRole('dialog')).getByText(where)).toBeInTheDocument();
  });

  it('stands in its debrief beside the talk as it was: what was said there, both scores and both endings', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
    const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
    const [before, after] = await findRoads(card);
    // remedy.b gives up the whole of compensate and closing.b two thirds of thank: 40 and 13.3.
    expect(before).toHaveTextContent('What you said');
    expect(before).toHaveTextContent('47 of 100');
    expect(before).toHaveTextContent('Words of turn.remedy.b');
    expect(after).toHaveTextContent('The other road');
    expect(after).toHaveTextContent('87 of 100');
    expect(after).toHaveTextContent('Words of turn.remedy.a');
    expect(within(card).getByRole('link', { name: 'To the talk as it was' })).toHaveAttribute('href', `#/debrief/${had.id}`);
    await expectAccessible(container);
  });

  it('shows what the customer answered to each, with the face of that mood, and folded all that was said from there on', async () => {
    await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
    const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
    const [before, after] = await findRoads(card);
    // remedy.b leaves the mood at 5/5, remedy.a at 4/7: only the second is trust enough for the warm line.
    const quotes = (item: HTMLElement) => [...item.querySelectorAll('q')].map(({ textContent }) => textContent);
    expect(quotes(before)).toEqual(['Words of turn.remedy.b', 'Words of turn.closing.plain']);
    expect(quotes(after)).toEqual(['Words of turn.remedy.a', 'Words of turn.closing.warm']);
    expect(within(before).getByRole('img', { name: 'Words of customer.short looks annoyed' })).toBeInTheDocument();
    expect(before.querySelector('details ol')).toHaveTextContent(
      'You Words of turn.remedy.bWords of customer.short Words of turn.closing.plainYou Words of turn.closing.bWords of customer.short Words of ending.resolved.line Words of ending.resolved',
    );
  });

  it('stands in a row that the keyboard reaches, and folds the rest of what is to be said of the new road', async () => {
    await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
    expect(await screen.findByRole('group', { name: 'Two roads from one moment' })).toHaveAttribute('tabindex', '0');
    const rest = screen.getByRole('region', { name: 'Debrief of the other road' });
    expect(rest.querySelector('blockquote')).not.toBeVisible();
    await userEvent.click(screen.getByText('Debrief of the other road'));
    expect(rest.querySelector('blockquote')).toBeVisible();
  });

  it('says why there is one road where the first talk is not finished, and leads on with it', async () => {
    const { result: _, finishedAt: _at, ...open } = had;
    const { container } = await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [{ ...open, moves: open.moves.slice(0, 2) }, again] });
    const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
    expect(await within(card).findByText('The first talk is not finished yet.')).toBeInTheDocument();
    expect(await findRoads(card)).toHaveLength(1);
    expect(within(card).getByRole('link', { name: 'Go on with the talk' })).toHaveAttribute('href', `#/talk/${had.id}`);
    await expectAccessible(container);
  });

  it('says in one sentence that the same was said, and shows no two roads that are one', async () => {
    const same = { ...again, moves: had.moves };
    await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, same] });
    const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
    expect(card).toHaveTextContent('You said the same as before.');
    expect(within(card).queryByRole('listitem')).toBeNull();
    expect(screen.getByRole('article', { name: 'The one thing' })).toBeVisible();
  });

  it('can be tried once more another way, from the talk as it was', async () => {
    const { attempts } = await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
    await userEvent.click(await screen.findByRole('button', { name: 'Try another reply here' }));
    await vi.waitFor(async () => {
      const begun = (await attempts.list()).attempts.find(({ id }) => id === 'attempt-0001');
      expect(begun?.from).toEqual({ attempt: had.id, moves: 1 });
    });
  });

  it('says so where the talk that it began from is gone', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [again] });
    const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
    expect(card).toHaveTextContent('not on this device any more');
    await expectAccessible(container);
  });

  it('is told in the progress with what came of it, and counts in no result', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [had, again] });
    const moments = screen.getByRole('region', { name: 'Moments mended' });
    expect(moments).toHaveTextContent('1 tried again, 1 of them mended');
    // The other loss of the talk has not been gone back to: what was said there is known once the talk has been looked into.
    expect(await within(moments).findByText('Not said yet.')).toBeInTheDocument();
    const [mended, waiting] = within(moments).getAllByRole('listitem');
    expect(mended).toHaveTextContent(
      /You said first: Words of turn\.remedy\.bThen you said: Words of turn\.remedy\.aCold soup, from reply 2 · 20 → 87mendedDebrief$/,
    );
    expect(waiting).toHaveTextContent(/You said first: Words of turn\.closing\.bNot said yet\.Cold soup, from reply 3Try it again$/);
    expect(within(moments).getByRole('link', { name: 'Debrief' })).toHaveAttribute('href', `#/debrief/${again.id}`);
    const results = within(screen.getByRole('region', { name: 'Complaint by complaint' }));
    expect(results.getAllByRole('row').at(-1)).toHaveTextContent('guided · 1 talk20');
    expect(within(screen.getByRole('region', { name: 'All talks' })).getByText(/from reply 2, again/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  const leaveOpen = ({ result: _, finishedAt: _at, ...open }: Attempt): Attempt => open;

  it('says in the progress that it is under way, and leads back into it', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept: [had, { ...leaveOpen(again), moves: again.moves.slice(0, 2) }] });
    const moments = within(screen.getByRole('region', { name: 'Moments mended' }));
    const row = (await moments.findByText('under way')).closest('li') as HTMLElement;
    expect(row).toHaveTextContent(/You said first: Words of turn\.remedy\.bThen you said: Words of turn\.remedy\.aCold soup, from reply 2under wayGo on$/);
    expect(within(row).getByRole('link', { name: 'Go on' })).toHaveAttribute('href', `#/talk/${again.id}`);
    await expectAccessible(container);
  });

  it.each([
    ['is under way still', [leaveOpen(had)], /^.*You said first: Words of turn\.remedy\.bThen you said: /],
    ['was removed', [], /^CWords of step\.compensateThen you said: /],
  ])('stays in the progress where its talk %s', async (_, kept, beginning) => {
    const mended = { ...again, result: buildResult({ overall: 87, passed: true }) };
    await renderScreen(<HistoryScreen />, { kept: [...kept, mended] });
    const [row] = await within(screen.getByRole('region', { name: 'Moments mended' })).findAllByRole('listitem');
    await vi.waitFor(() => expect(row).toHaveTextContent(beginning));
    expect(row).toHaveTextContent(/Words of turn\.remedy\.aCold soup, from reply 2 · 87mendedDebrief$/);
  });
});
