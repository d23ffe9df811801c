import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { replay, type TalkStates } from '../../domain/conversation/replay.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';
import type { PlayedAttempts } from '../ports.ts';
import { findCodeCause } from '../trouble/find-code-cause.ts';
import type { Chosen } from './attempt-types.ts';

/**
 * Why an attempt that was asked for cannot be played here. outdated: begun on another scenario, method or revision, or its moves do not
 * fit any more; unreadable: kept in a form that cannot be played; unreached: the code that reads it did not come, or the storage failed.
 */
export type LostAttempt = { readonly kind: 'outdated' | 'missing' | 'unreadable' } | { readonly kind: 'unreached'; readonly why: ArrivalCause | 'failed' };

/** One that can be played on, and the states of its talk from the start on. */
export type FoundAttempt = { readonly kind: 'found'; readonly attempt: Attempt; readonly states: TalkStates };

/** Loads an attempt, and looks by replaying its moves whether it can be played on. */
export async function openAttempt(attempts: PlayedAttempts, chosen: Chosen, id: string): Promise<FoundAttempt | LostAttempt> {
  const loaded = await attempts.load(id).catch(async (error: unknown) => ({ kind: 'unreached', why: (await findCodeCause(error)) ?? 'failed' }) as const);
  if (loaded.kind === 'set_aside') return { kind: 'unreadable' };
  if (loaded.kind !== 'found') return loaded;
  try {
    const states = replayAll(chosen, loaded.attempt);
    return states === undefined ? { kind: 'outdated' } : { ...loaded, states };
  } catch {
    return { kind: 'unreadable' };
  }
}

function replayAll({ scenario, method }: Chosen, attempt: Attempt): TalkStates | undefined {
  if (!isVersion(attempt.scenario, scenario) || !isVersion(attempt.method, method)) return undefined;
  const { states, failedAt } = replay(scenario, attempt.moves);
  return failedAt === undefined ? states : undefined;
}

function isVersion(kept: Attempt['scenario'], now: Attempt['scenario']): boolean {
  return kept.id === now.id && kept.revision === now.revision;
}
