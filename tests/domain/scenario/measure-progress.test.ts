import { describe, expect, it } from 'vitest';
import { expectTurns } from '../../../src/domain/scenario/expect-turns.ts';
import { measureProgress } from '../../../src/domain/scenario/measure-progress.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

// opening (a, b, c) → remedy (a, b) → closing (a, b) → delighted or resolved; opening.c leads to walked_out, which counts for nothing.
const scenario = buildScenario();

describe('the turns ahead', () => {
  it('are the mean over the replies that can end well, the turn itself included', () => {
    expect(Object.fromEntries(expectTurns(scenario))).toEqual({ opening: 3, remedy: 2, closing: 1 });
  });

  it('count a road that is skipped by half of the replies by half', () => {
    const [opening, ...others] = scenario.turns;
    if (opening === undefined) throw new Error('There is no turn.');
    const [a, b] = opening.replies;
    if (a === undefined || b === undefined) throw new Error('There are no replies.');
    const skipping = { ...scenario, turns: [{ ...opening, replies: [a, { ...b, to: 'closing' }] }, ...others] };
    expect(expectTurns(skipping).get('opening')).toBe(2.5);
  });
});

describe('the progress of a talk', () => {
  it('is the share of the turns that lie behind, and whole at the end', () => {
    expect(measureProgress(scenario, [], 'opening')).toEqual({ turn: 1, about: 3, share: 0 });
    expect(measureProgress(scenario, ['opening'], 'remedy')).toEqual({ turn: 2, about: 3, share: 1 / 3 });
    expect(measureProgress(scenario, ['opening', 'remedy', 'closing'], 'delighted')).toEqual({ turn: 3, about: 3, share: 1 });
  });

  it('never runs backwards, where a road turns out longer than it looked', () => {
    const { share, about } = measureProgress(scenario, ['closing', 'closing', 'closing', 'closing'], 'opening');
    expect(share).toBe(3 / 4);
    expect(about).toBe(7);
  });
});
