import { describe, expect, it } from 'vitest';
import type { Attempt, Result } from '../../../src/domain/attempt/attempt-schema.ts';
import { toResult } from '../../../src/domain/attempt/to-result.ts';
import { hashStructure } from '../../../src/domain/format/hash-structure.ts';
import { compareScores } from '../../../src/domain/hand-in/compare-scores.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const scenario = buildTornCoat();
const method = buildLast();
const by = { scenario: hashStructure(scenario), method: hashStructure(method) };
const moves = buildMoves('story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a');
const debrief = scoreAttempt(method, scenario, moves);
const result = toResult(debrief) as Result;

function claim(changes: Partial<Result> | undefined, played: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    moves,
    scenario: { id: scenario.id, revision: 1, structure: by.scenario },
    method: { id: method.id, revision: 1, structure: by.method },
    ...(changes && { result: { ...result, ...changes } }),
    ...played,
  });
}

describe('scores that came with a talk', () => {
  it('are the same as those of its choices', () => {
    expect(result.overall).toBe(100);
    expect(compareScores(claim({}), debrief, by)).toBe('same');
  });

  it('count as the same where points by criterion did not come', () => {
    const { criteria: _, ...older } = result;
    expect(compareScores({ ...claim({}), result: older }, debrief, by)).toBe('same');
  });

  describe('of a talk that the customer ended early', () => {
    // story.c argues: anger 6 + 4 is her limit, and she leaves in the first step.
    const cut = scoreAttempt(method, scenario, buildMoves('story.c'));
    const steps = toResult(cut)?.steps ?? {};
    const said = (scores: Result['steps']) => compareScores({ ...claim({}), result: { ...(toResult(cut) as Result), steps: scores } }, cut, by);

    it('are the same where an older result says 0 for what was not reached', () => {
      expect(Object.keys(steps)).not.toContain('thank');
      expect(said({ ...steps, thank: 0 })).toBe('same');
    });

    it('are altered where something is claimed of what was not reached, or left out of what was', () => {
      const { listen: _, ...others } = steps;
      expect(said({ ...steps, thank: 50 })).toBe('altered');
      expect(said(others)).toBe('altered');
    });
  });

  it.each<[string, Partial<Result>]>([
    ['overall', { overall: 99 }],
    ['steps', { steps: { ...result.steps, listen: 99 } }],
    ['criteria', { criteria: { ...result.criteria, noticed: 1 } }],
    ['ending', { ending: 'left' }],
    ['endingKind', { endingKind: 'walked_out' }],
    ['passed', { passed: false }],
    ['criticalErrors', { criticalErrors: ['rude'] }],
  ])('are altered where %s differs', (_, changes) => {
    expect(compareScores(claim(changes), debrief, by)).toBe('altered');
  });

  it('are of other rules where scoring, scenario or method were others', () => {
    expect(compareScores(claim({ scoring: 1, overall: 3 }), debrief, by)).toBe('other_rules');
    expect(compareScores(claim({ overall: 3 }), debrief, { ...by, scenario: '00000000' })).toBe('other_rules');
    expect(compareScores(claim({ overall: 3 }, { method: { id: method.id, revision: 1 } }), debrief, by)).toBe('other_rules');
  });

  it('are absent where none came', () => {
    expect(compareScores(claim(undefined), debrief, by)).toBe('absent');
  });
});
