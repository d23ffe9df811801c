import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DebriefScreen } from '../../../src/ui/screens/debrief/debrief-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

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

  it('names for a loss what was said, why it cost, and what to say instead', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.b', 'remedy.a', 'closing.a'));
    const note = within(screen.getByRole('region', { name: 'Where it turned' })).getByRole('article');
    // opening.b earns 1 x 3 of the 3 x 3 that the step has: two thirds, 67 of 100, are lost.
    expect(note).toHaveTextContent('Words of criterion.lets_finish · 1 of 3 · cost 67 in Words of step.listen');
    expect(note).toHaveTextContent('Words of turn.opening.b.why');
    expect(note).toHaveTextContent('Words of turn.opening.a');
    expect(note).toHaveTextContent('HY-L1');
  });

  it('says which critical error keeps a talk from passing, and leaves the scores visible', async () => {
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, keep('opening.c'));
    expect(screen.getByText('Why this cannot pass')).toBeInTheDocument();
    expect(screen.getByText('Words of error.rude')).toBeInTheDocument();
    expect(screen.getByText('The customer walked out · Not yet passed')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Score of each step, out of 100' })).toBeInTheDocument();
  });

  it('of a complaint that has changed keeps the result and says that no more can be explained', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, {
      kept: [
        buildAttempt({
          scenario: { id: 'cold_soup', revision: 9 },
          moves: buildMoves('opening.a'),
          finishedAt: '2026-11-21T14:05:00.000Z',
          result: buildResult({ overall: 83 }),
        }),
      ],
    });
    expect(screen.getByText('The complaint has changed since')).toBeInTheDocument();
    expect(screen.getByText(/83/)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
