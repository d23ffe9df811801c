import { expectTurns } from './expect-turns.ts';
import type { Scenario } from './scenario-schema.ts';

/** How far a talk has come. */
export type TalkProgress = {
  /** Number of the turn it stands in, from 1. */
  readonly turn: number;
  /** About how many turns it has altogether; never fewer than `turn`. */
  readonly about: number;
  /** Share that lies behind, 0 to 1; it never falls, though a road may turn out longer than it looked. */
  readonly share: number;
};

/**
 * How far a talk has come, by the turns that its replies were said in. A silence leaves one in the same turn.
 * @param said turn of each reply so far, in order
 * @param at the turn it stands in, or its ending
 */
export function measureProgress(scenario: Scenario, said: readonly string[], at: string): TalkProgress {
  const expected = expectTurns(scenario);
  const ahead = expected.get(at);
  if (ahead === undefined) return { turn: said.length, about: said.length, share: 1 };
  const shares = [...said, at].map((turn, done) => done / (done + (expected.get(turn) ?? 1)));
  return { turn: said.length + 1, about: Math.max(said.length + 1, Math.round(said.length + ahead)), share: Math.max(...shares) };
}
