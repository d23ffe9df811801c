import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DebriefScreen } from '../../../src/ui/screens/debrief/debrief-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildTalk } from '../../builders/build-review.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function keep(...replies: string[]) {
  return { kept: [buildAttempt({ moves: buildMoves(...replies), finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() })] };
}

describe('the debrief', () => {
  it('opens with the scores of the steps, and finds nothing to mend in the best talk', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.a', 'remedy.a', 'closing.a'));
    const bars = screen.getByRole('list', { name: 'Score of each step, out of 100' });
    expect(
      within(bars)
        .getAllByRole('listitem')
        .map((bar) => /\d+/.exec(bar.textContent ?? '')?.[0]),
    ).toEqual(['100', '100', '100']);
    expect(screen.getByText('You lost nothing on the way. That is as good as this talk can go.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('explains every step in order: its score, what worked, what did not, why, and what to say instead', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.b', 'remedy.a', 'closing.a'));
    const [listen, compensate, thank] = within(screen.getByRole('region', { name: 'Step by step' })).getAllByRole('article') as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    // opening.b earns 1 x 3 of the 3 x 3 that the step has: two thirds, 67 of 100, are lost.
    expect(within(listen).getByRole('heading', { level: 3 })).toHaveTextContent('Words of step.listen33 of 100');
    expect(listen).toHaveTextContent('What workedSome points, but no reply was good throughout.');
    expect(listen).toHaveTextContent('What did not Where it turned');
    // What it cost is told in the list of losses, and the level that was shown is a figure: its own anchor is no fact about the reply.
    expect(listen).toHaveTextContent('Words of criterion.lets_finish · 1 of 3The aim: Words of criterion.lets_finish.3You said');
    expect(listen).not.toHaveTextContent('cost');
    expect(listen).not.toHaveTextContent('Words of criterion.lets_finish.1');
    expect(listen).toHaveTextContent('You said: Words of turn.opening.b');
    expect(listen).toHaveTextContent('Words of turn.opening.b.why');
    expect(listen).toHaveTextContent('Try: Words of turn.opening.a');
    expect(listen).toHaveTextContent('Sources: HY-L1');
    // The order that opening.b made break is told with it, and remedy.a has its own why, though the step lost half.
    expect(compensate).toHaveTextContent('What was lost here is explained under: Words of step.listen');
    expect(compensate).toHaveTextContent('Words of criterion.fits_loss · 3 of 3You said: Words of turn.remedy.aWords of turn.remedy.a.whySources: HY-K2');
    expect(compensate).not.toHaveTextContent('What did not');
    expect(thank).toHaveTextContent('Nothing lost here');
    expect(within(thank).getByText('Words of turn.closing.a.why')).not.toBeVisible();
    const losses = screen.getByRole('region', { name: 'Where you lost the most' });
    expect(losses).toHaveTextContent('53 kept, 47 lost, the dearest first:');
    expect(within(losses).getAllByText('Where it turned')).toHaveLength(1);
    expect(within(listen).getAllByText('Where it turned')).toHaveLength(1);
    expect(screen.getAllByText('Where it turned')).toHaveLength(2);
    await expectAccessible(container);
  });

  it('comes to the details in one order, each folded behind its heading, and each step to its score and what it lacked', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.a', 'remedy.b', 'closing.b'));
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '47: not yet.',
      'One reply away',
      'Where you lost the most',
      'Step by step',
      'How Words of customer.short felt',
      'All roads',
      'The customer’s view',
      'What you offered',
      'Rule cards',
      'The whole talk',
    ]);
    for (const heading of headings.slice(1)) expect(heading.closest('details')).not.toHaveAttribute('open');
    const dearest = within(screen.getByRole('region', { name: 'Where you lost the most' })).getAllByRole('listitem');
    // remedy.b takes all of compensate, 40 of the overall score; closing.b two thirds of thank: 13 of 20.
    expect(dearest.map((item) => /cost \d+/.exec(item.textContent ?? '')?.[0])).toEqual(['cost 40', 'cost 13']);
    expect(dearest[0]).toHaveTextContent('Where it turned');
    expect(dearest[0]).toHaveTextContent('You said: Words of turn.remedy.bTry: Words of turn.remedy.a');
    const [, compensate] = within(screen.getByRole('region', { name: 'Step by step' })).getAllByRole('article') as [HTMLElement, HTMLElement];
    const fold = compensate.querySelector('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold?.querySelector('summary')).toHaveTextContent(/^Words of criterion\.fits_loss · 0 of 3$/);
    expect(fold).toHaveTextContent('What did not Where it turned');
    await expectAccessible(container);
  });

  it('says of everything that is folded what it is', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.c'));
    const summaries = [...container.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(summaries).toEqual([
      'Why this cannot pass',
      'One reply away',
      'The best road from here',
      'Where you lost the most',
      'Step by step',
      'Words of error.rude',
      'The talk did not get this far.',
      'The talk did not get this far.',
      'How Words of customer.short felt',
      expect.stringMatching(/^−Reply 1, worse: anger \d+ → \d+.· trust \d+ → \d+$/),
      'Show as a table',
      'All roads',
      'The customer’s view',
      'For trainers: figures and limits',
      'Rule cards',
      'The whole talk',
      'Points lost here',
      'The best road from here',
    ]);
    expect(screen.getByText(/Fits best: /)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says of a step that the talk never came to that it did not, with its aim and its rule', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.c'));
    const [listen, compensate, thank] = within(screen.getByRole('region', { name: 'Step by step' })).getAllByRole('article');
    // opening.c is a critical error, and has no mark at all.
    expect(listen).toHaveTextContent('Words of error.rude');
    expect(listen).not.toHaveTextContent('of 3');
    expect(compensate).toHaveTextContent('The talk did not get this far.Words of step.compensate.goalNext time: Words of criterion.fits_loss.rule');
    expect(thank).toHaveTextContent('The talk did not get this far.Words of step.thank.goalNext time: Words of criterion.thanks_for_report.rule');
    expect(compensate).not.toHaveTextContent('Words of turn.opening.c');
  });

  it('gives the rule of what each step lacked, the step with the most to gain first', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.b', 'remedy.a', 'closing.a'));
    const cards = within(screen.getByRole('region', { name: 'Rule cards' }));
    expect(cards.getByText('One for each step; the step with the most to gain comes first.')).toBeInTheDocument();
    // listen leaves 0.4 x 67, compensate 0.4 x 50, thank nothing.
    expect(cards.getAllByText(/rule$/).map(({ textContent }) => textContent)).toEqual([
      'Words of criterion.lets_finish.rule',
      'Words of criterion.fits_loss.rule',
      'Words of criterion.thanks_for_report.rule',
    ]);
  });

  it('of a talk that lost nothing claims no gain', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.a', 'remedy.a', 'closing.a'));
    expect(screen.getByText('Nothing was lost. These are the rules that carried the talk.')).toBeInTheDocument();
    expect(screen.queryByText(/most to gain/)).toBeNull();
    expect(screen.queryByText('Where it turned')).toBeNull();
  });

  it('tells the whole talk as it was heard: reactions, lines into silence, last words, and no line twice', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.silence', 'opening.a', 'remedy.a', 'closing.a'));
    const talk = within(screen.getByRole('region', { name: 'The whole talk' }));
    const lines = [...talk.getByRole('list', { name: 'The whole talk', hidden: true }).children].map(
      (line) => line.querySelector(':scope > p:last-of-type')?.textContent,
    );
    expect(lines).toEqual([
      'Words of turn.opening.plain',
      'You said nothing.',
      'Words of silence.first',
      'Words of turn.opening.a',
      'Words of turn.opening.a.reaction',
      'Words of turn.remedy.plain',
      'Words of turn.remedy.a',
      // Trust 4 - 1 + 1 + 2 = 6: one too little for the warm line.
      'Words of turn.closing.plain',
      'Words of turn.closing.a',
      'Words of ending.delighted.line',
      'Words of ending.delighted',
    ]);
    expect(container).not.toHaveTextContent('You said: You said nothing.');
    // Level 3 leaves nothing to aim for.
    expect(talk.getByText('Words of criterion.gives_gladly · 3 of 3')).toBeInTheDocument();
    expect(talk.queryByText(/The aim/)).toBeNull();
    expect(talk.getByText(/^The customer was left waiting/)).toBeInTheDocument();
  });

  it('of a talk that is not over shows only the way back into it', async () => {
    const kept = [buildAttempt({ mode: 'assessment', moves: buildMoves('opening.b', 'remedy.a') })];
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept });
    expect(screen.getByText('This talk is not over yet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on with the talk' })).toHaveAttribute('href', '#/talk/attempt-0001');
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByText(/^Words of (turn|criterion|offer)/)).toBeNull();
    await expectAccessible(container);
  });

  it('says once what was offered and once what would have been fair', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.a', 'remedy.a', 'closing.a'));
    expect(screen.getByText('You offered: Words of offer.fresh_bowl')).toBeInTheDocument();
    expect(screen.getAllByText(/Fair here/)).toHaveLength(1);
  });

  it('says which critical error keeps a talk from passing, and leaves the scores of what was reached visible', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.c'));
    const result = screen.getByRole('region', { name: '0: the talk ended too early.' });
    expect(within(result).getByRole('article', { name: 'Critical error: Words of error.rude' })).toHaveTextContent('Words of turn.opening.c');
    expect(screen.getByRole('region', { name: 'Why this cannot pass' })).toHaveTextContent('Words of error.rude Words of error.rude.why');
    const bars = within(screen.getByRole('list', { name: 'Score of each step, out of 100' })).getAllByRole('listitem');
    expect(bars.map(({ textContent }) => textContent)).toEqual([
      'LWords of step.listen0 of 100',
      'CWords of step.compensatenot reached',
      'TWords of step.thanknot reached',
    ]);
  });

  it('explains a critical error that was made twice in one place, with both replies', async () => {
    const scenario = plant(buildScenario(), ['turns', 1, 'replies', 1, 'errors'], ['rude']);
    const calm = plant(scenario, ['turns', 0, 'replies', 2, 'mood'], { anger: 1 });
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, {
      ...keep('opening.c', 'remedy.b', 'closing.a'),
      loaders: { loadScenario: async () => ({ value: buildTalk(calm), problems: [] }) },
    });
    const reasons = screen.getByRole('region', { name: 'Why this cannot pass' });
    const item = within(reasons).getByText('Words of error.rude').closest('li') as HTMLElement;
    expect(within(item).getByText('Words of turn.opening.c')).toBeInTheDocument();
    expect(within(item).getByText('Words of turn.remedy.b')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: /^\d+: / })).toBeInTheDocument();
  });

  it('of a complaint that has changed keeps the result and says that no more can be explained', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, {
      kept: [
        buildAttempt({
          scenario: { id: 'cold_soup', revision: 9 },
          moves: buildMoves('opening.a'),
          finishedAt: '2026-11-21T14:05:00.000Z',
          result: buildResult({ overall: 83, steps: { listen: 70, compensate: 100, thank: 90 } }),
        }),
      ],
    });
    expect(screen.getByText('The complaint has changed since')).toBeInTheDocument();
    const kept = within(screen.getByRole('region', { name: 'The result of that day' }));
    expect(kept.getByText('83 of 100')).toBeInTheDocument();
    expect(kept.getByText('Resolved, with delight · Passed')).toBeInTheDocument();
    expect(kept.getAllByRole('listitem').map((bar) => /\d+/.exec(bar.textContent ?? '')?.[0])).toEqual(['70', '100', '90']);
    await expectAccessible(container);
  });
});
