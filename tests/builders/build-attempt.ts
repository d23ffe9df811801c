import type { Attempt, RecordedMove, Result } from '../../src/domain/attempt/attempt-schema.ts';

/** A move written as `opening.a`; the minute goes up with the index, 14:01 for the first. */
export function buildMove(reply: string, index = 0): RecordedMove {
  const [turn = '', choice = ''] = reply.split('.');
  return { turn, choice, at: `2026-11-21T14:${String(index + 1).padStart(2, '0')}:00.000Z` };
}

/** Moves in order, each written as `opening.a`. */
export function buildMoves(...replies: readonly string[]): RecordedMove[] {
  return replies.map(buildMove);
}

/** An attempt at `buildScenario` of the library `canteen`, begun on 21 November 2026 at 14:00, without moves. */
export function buildAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    formatVersion: 1,
    id: 'attempt-0001',
    library: 'canteen',
    scenario: { id: 'cold_soup', revision: 1 },
    method: { id: 'tiny', revision: 1 },
    language: 'en',
    mode: 'guided',
    seed: 42,
    startedAt: '2026-11-21T14:00:00.000Z',
    moves: [],
    ...changes,
  };
}

/** The result of opening.a, remedy.a, closing.a. */
export function buildResult(changes: Partial<Result> = {}): Result {
  return {
    overall: 100,
    steps: { listen: 100, compensate: 100, thank: 100 },
    ending: 'delighted',
    endingKind: 'delighted',
    passed: true,
    criticalErrors: [],
    ...changes,
  };
}
