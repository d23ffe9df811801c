import type { Attempt, Result } from '../../src/domain/attempt/attempt-schema.ts';
import type { RecordedEvent, RecordedMove } from '../../src/domain/attempt/move-schema.ts';
import type { Mode } from '../../src/domain/attempt/talk-setting.ts';
import { toTalkSetting } from '../../src/domain/attempt/to-talk-setting.ts';
import type { NextMove } from '../../src/storage/attempt-store.ts';

/** A move written as `opening.a`; the minute goes up with the index, 14:01 for the first. */
export function buildMove(reply: string, index = 0): RecordedMove {
  const [turn = '', choice = ''] = reply.split('.');
  return { turn, choice, at: `2026-11-21T14:${String(index + 1).padStart(2, '0')}:00.000Z` };
}

/** Moves in order, each written as `opening.a`. */
export function buildMoves(...replies: readonly string[]): RecordedMove[] {
  return replies.map(buildMove);
}

/** What most tests change of a setting and of what was shown. */
type Shorthand = { readonly mode?: Mode; readonly seed?: number; readonly language?: string };

/** An attempt at `buildScenario` of the library `canteen`, begun on 21 November 2026 at 14:00, without moves. */
export function buildAttempt({ mode = 'guided', seed = 42, language = 'en', ...changes }: Partial<Attempt> & Shorthand = {}): Attempt {
  return {
    formatVersion: 3,
    id: 'attempt-0001',
    library: 'canteen',
    scenario: { id: 'cold_soup', revision: 1 },
    method: { id: 'tiny', revision: 1 },
    setting: toTalkSetting(mode, 0),
    shown: { language, seed },
    startedAt: '2026-11-21T14:00:00.000Z',
    moves: [],
    events: [],
    ...changes,
  };
}

/** What somebody says in one move, without anything between it and the one before. */
export function buildNext(move: RecordedMove, events: readonly RecordedEvent[] = []): NextMove {
  return { events, move };
}

/** The result of opening.a, remedy.a, closing.a. */
export function buildResult(changes: Partial<Result> = {}): Result {
  return {
    scoring: 2,
    overall: 100,
    steps: { listen: 100, compensate: 100, thank: 100 },
    ending: 'delighted',
    endingKind: 'delighted',
    passed: true,
    criticalErrors: [],
    ...changes,
  };
}
