import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/domain/attempt/attempt-schema.ts';
import { DebriefScreen } from '../../../../src/ui/screens/debrief/debrief-screen.tsx';
import { buildAttempt, buildMove, buildMoves, buildResult } from '../../../builders/build-attempt.ts';
import { buildTalk } from '../../../builders/build-review.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { plant } from '../../../builders/plant.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildSummary, renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

function finish(replies: readonly string[], changes: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    id: 'attempt-0101',
    moves: buildMoves(...replies),
    finishedAt: '2026-11-21T14:05:00.000Z',
    result: buildResult({ passed: false }),
    ...changes,
  });
}

const open = (attempt: Attempt, setting = {}) => renderScreen(<DebriefScreen attemptId={attempt.id} />, { kept: [attempt], ...setting });
const two = {
  loadSummaries: async () => ({
    summaries: [buildSummary(), buildSummary({ id: 'stale_bread', difficulty: 2, customer: 'Bo Ek' })],
    problems: [],
    unread: [],
    hasMore: false,
  }),
};

describe('the first view of a debrief', () => {
  it('opens with the customer: their last words, how they looked, and what came of it', async () => {
    const { container } = await open(finish(['opening.a', 'remedy.b', 'closing.b']));
    const person = screen.getByRole('region', { name: 'Words of customer.short' });
    expect(person.compareDocumentPosition(screen.getByRole('heading', { level: 2, name: '47: not yet.' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(person.querySelector('blockquote')).toHaveTextContent(/^Words of ending\.\w+\.line$/);
    expect(person).toHaveTextContent(/Words of customer\.short looks \w+/);
    await expectAccessible(container);
  });

  it('names the one thing: the dearest sentence struck through, the better one, and why', async () => {
    await open(finish(['opening.a', 'remedy.b', 'closing.b']));
    const thing = screen.getByRole('article', { name: 'The one thing' });
    expect(within(thing).getByText('Words of turn.remedy.b').tagName).toBe('S');
    // Whoever hears it hears which is which.
    expect(thing).toHaveTextContent('You said: Words of turn.remedy.bWords of turn.remedy.b.whyTry: Words of turn.remedy.a');
    expect(thing).toHaveTextContent('Words of step.compensate');
  });

  it('offers to go on from that sentence first, and then what comes next', async () => {
    const { attempts, addresses } = await open(finish(['opening.a', 'remedy.b', 'closing.b']));
    const result = within(screen.getByRole('region', { name: '47: not yet.' }));
    const again = result.getByRole('button', { name: 'Again from here' });
    expect(again).toHaveAttribute('data-variant', 'primary');
    const next = await result.findByRole('link', { name: 'From the start' });
    expect(next).toHaveAttribute('href', '#/briefing/cold_soup');
    expect(again.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(again);
    await expect.poll(() => addresses.at(-1)).toMatch(/^\/talk\//);
    const begun = (await attempts.list()).attempts.find(({ from }) => from !== undefined);
    expect(begun?.from).toEqual({ attempt: 'attempt-0101', moves: 1 });
  });

  it('of a guided talk that passed offers the assessment, and asks for that mode', async () => {
    const { services } = await open(finish(['opening.a', 'remedy.a', 'closing.b'], { result: buildResult({ overall: 87 }) }));
    const result = within(screen.getByRole('region', { name: '87: passed.' }));
    const next = await result.findByRole('link', { name: 'As an assessment' });
    expect(next).toHaveAttribute('data-variant', 'primary');
    await userEvent.click(next);
    expect(services.settings.getState().settings.mode).toBe('assessment');
  });

  it('of a moment lived again says what the road came to, and offers no assessment before the talk itself has passed, short of a hundred', async () => {
    const passed = { moves: buildMoves('opening.a', 'remedy.a', 'closing.b'), result: buildResult({ overall: 87 }) };
    const before = finish([], { ...passed, id: 'attempt-0100' });
    const again = finish([], { ...passed, from: { attempt: 'attempt-0100', moves: 1 } });
    await open(again);
    const road = within(screen.getByRole('region', { name: '87 on this road.' }));
    expect(await road.findByRole('link', { name: 'From the start' })).toHaveAttribute('data-variant', 'primary');
    cleanup();
    await open(again, { kept: [before, again] });
    expect(await screen.findByRole('link', { name: 'As an assessment' })).toHaveAttribute('data-variant', 'primary');
  });

  it('of a moment lived again to a hundred offers what comes next first, beside both roads as well, and not the same talk from its start', async () => {
    const before = finish(['opening.a', 'remedy.b', 'closing.a'], { id: 'attempt-0100' });
    const again = finish(['opening.a', 'remedy.a', 'closing.a'], { result: buildResult(), from: { attempt: before.id, moves: 1 } });
    await open(again, { kept: [before, again] });
    const roads = await screen.findByRole('region', { name: 'Two roads from one moment' });
    const next = await within(roads).findByRole('link', { name: 'As an assessment' });
    expect(next).toHaveAttribute('data-variant', 'primary');
    const other = within(roads).getByRole('button', { name: 'Try another reply here' });
    expect(next.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryByRole('link', { name: 'From the start' })).toBeNull();
    cleanup();
    const shown = finish(['opening.a', 'remedy.a', 'closing.a'], { id: 'attempt-0099', mode: 'assessment', result: buildResult() } as Partial<Attempt>);
    await open(again, { kept: [shown, before, again], loaders: two });
    expect((await screen.findAllByRole('link', { name: 'Next: Bo Ek' }))[0]).toHaveAttribute('href', '#/briefing/stale_bread');
  });

  it('of an assessment that passed offers the next person by name', async () => {
    await open(finish(['opening.a', 'remedy.a', 'closing.b'], { mode: 'assessment', result: buildResult({ overall: 87 }) } as Partial<Attempt>), {
      loaders: two,
    });
    expect(await screen.findByRole('link', { name: 'Next: Bo Ek' })).toHaveAttribute('href', '#/briefing/stale_bread');
  });

  it('celebrates a hundred once: a flower with a petal a step, the best sentence, and nothing that was to be done again', async () => {
    const { container } = await open(finish(['opening.a', 'remedy.a', 'closing.a'], { result: buildResult() }));
    const result = screen.getByRole('region', { name: '100: every reply was the right one.' });
    expect(result.querySelectorAll('svg g')).toHaveLength(3);
    expect(result).toHaveTextContent(/Best of all: .?Words of turn\.\w+\.a/);
    expect(within(result).queryByRole('button')).toBeNull();
    expect((await within(result).findAllByRole('link'))[0]).toHaveTextContent('As an assessment');
    expect(screen.queryByRole('article', { name: 'The one thing' })).toBeNull();
    await expectAccessible(container);
  });

  it('makes one message of enough points and a critical error, and says that another customer would have left', async () => {
    // The rude reply takes back the 20 of thank that it would have earned, and the customer does not mind.
    const rude = plant(plant(buildScenario(), ['turns', 2, 'replies', 0, 'errors'], ['rude']), ['turns', 2, 'replies', 1, 'marks'], { thanks_for_report: 3 });
    await open(finish(['opening.a', 'remedy.a', 'closing.a']), { loaders: { loadScenario: async () => ({ value: buildTalk(rude), problems: [] }) } });
    expect(screen.getByRole('heading', { level: 2, name: '80 points, but one sentence rules out a pass.' })).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'Critical error: Words of error.rude' })).toHaveTextContent('Words of turn.closing.a');
    expect(screen.getByText('The problem was solved in spite of it. Another customer would have left.')).toBeInTheDocument();
    expect(screen.queryByText(/passed/i)).toBeNull();
  });

  it('tells how it was handled and what the customer decided in two lines, the second in the customer’s own words', async () => {
    const talk = buildTalk(buildScenario());
    const spoken = ['heard', 'made_up_for', 'put_right', 'respected', 'way_i_feel'].flatMap((id) =>
      ['high', 'medium', 'low', 'but'].map((as) => `verdict.${id}.${as}`),
    );
    const sentences = {
      ...talk.methodWords.sentences,
      ...Object.fromEntries(
        [...spoken, ...talk.method.verdict.criteria.flatMap(({ id }) => ['high', 'medium', 'low', 'but'].map((as) => `verdict.${id}.${as}`))].map((key) => [
          key,
          `I say ${key}.`,
        ]),
      ),
    };
    const value = { ...talk, methodWords: { ...talk.methodWords, sentences } };
    await open(finish(['opening.a', 'remedy.b', 'closing.b']), { loaders: { loadScenario: async () => ({ value, problems: [] }) } });
    const lines = screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
    expect(lines[0]).toBe('How you handled it: 47 of 100, needed: 80.');
    expect(lines[1]).toMatch(/^The customer’s decision: .+I say verdict\.\w+\.(high|medium|low)\. (I say verdict\.\w+\.\w+\. )?(I will|Next time)/);
  });

  it('says in one fold what was taken back and what stood in the end, and has no such fold where nothing was', async () => {
    const events = [{ event: 'taken_back' as const, at: '2026-11-21T14:02:00.000Z', after: 1, move: buildMove('remedy.b', 1) }];
    const { container } = await open(finish(['opening.a', 'remedy.a', 'closing.b'], { events }));
    const taken = within(screen.getByRole('region', { name: 'What you took back' })).getByRole('listitem', { hidden: true });
    expect(taken).toHaveTextContent('Said and taken back: Words of turn.remedy.bIn the end: Words of turn.remedy.a');
    await expectAccessible(container);
  });

  it('has no fold for what was taken back where nothing was', async () => {
    await open(finish(['opening.a', 'remedy.a', 'closing.b']));
    expect(screen.queryByText('What you took back')).toBeNull();
  });

  it('leads from every source to the page that has it in words', async () => {
    const { container } = await open(finish(['opening.b', 'remedy.a', 'closing.a']));
    const links = [...container.querySelectorAll('a')].filter(({ textContent }) => /^Sources:|^Sources of the rules/.test(textContent ?? ''));
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(['#/sources/tiny']));
  });
});
