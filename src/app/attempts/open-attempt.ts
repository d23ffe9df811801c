import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { replay } from '../../domain/conversation/replay.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';
import type { PlayedAttempts } from '../ports.ts';
import { findCodeCause } from '../trouble/find-code-cause.ts';
import type { Chosen } from './attempt-types.ts';

/**
 * Why an attempt that was asked for cannot be played here. outdated: begun on another scenario, method or revision, or its moves do not
 * fit any more; unreadable: kept in a form that cannot be played; unreached: the code that reads it did not come, or the storage failed.
 */
export type LostAttempt = { readonly kind: 'outdated' | 'missing' | 'unreadable' } | { readonly kind: 'unreached'; readonly why: ArrivalCause | 'failed' };

/** Loads an attempt, and looks by replaying its moves whether it can be played on. */
export async function openAttempt(
  attempts: PlayedAttempts,
  chosen: Chosen,
  id: string,
): Promise<{ readonly kind: 'found'; readonly attempt: Attempt } | LostAttempt> {
  const loaded = await attempts.load(id).catch(async (error: unknown) => ({ kind: 'unreached', why: (await findCodeCause(error)) ?? 'failed' }) as const);
  if (loaded.kind === 'set_aside') return { kind: 'unreadable' };
  if (loaded.kind !== 'found') return loaded;
  try {
    return isPlayable(chosen, loaded.attempt) ? loaded : { kind: 'outdated' };
  } catch {
    return { kind: 'unreadable' };
  }
}

function isPlayable({ scenario, method }: Chosen, attempt: Attempt): boolean {
  const isSame = isVersion(attempt.scenario, scenario) && isVersion(attempt.method, method);
  return isSame && replay(scenario, attempt.moves).failedAt === undefined;
}

function isVersion(kept: Attempt['scenario'], now: Attempt['scenario']): boolean {
  return kept.id === now.id && kept.revision === now.revision;
}
