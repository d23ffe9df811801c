import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { replay } from '../../domain/conversation/replay.ts';
import { findEnding } from '../../domain/scenario/scenario-index.ts';
import type { SessionAttempts, SetAside } from '../ports.ts';
import { findCodeCause } from '../trouble/find-code-cause.ts';
import type { Chosen, UnreachedCause } from './session-types.ts';

/**
 * How a kept attempt stands. outdated: begun on another scenario, method or revision, or its moves do not fit any more;
 * open: it can go on; ended: the talk is over but was never scored; finished: it has its result.
 */
export type Standing = 'outdated' | 'open' | 'ended' | 'finished';

/** What came of opening an attempt. */
export type OpenedAttempt =
  | { readonly kind: Standing; readonly attempt: Attempt }
  | { readonly kind: 'unreadable'; readonly record: SetAside }
  | { readonly kind: 'unreached'; readonly why: UnreachedCause }
  | { readonly kind: 'missing' };

/** Loads an attempt and looks where it stands by replaying its moves. */
export async function openAttempt(attempts: SessionAttempts, chosen: Chosen, id: string): Promise<OpenedAttempt> {
  const loaded = await attempts.load(id).catch(async (error: unknown) => ({ kind: 'unreached', why: (await findCodeCause(error)) ?? 'failed' }) as const);
  switch (loaded.kind) {
    case 'found':
      return { kind: judgeStanding(chosen, loaded.attempt), attempt: loaded.attempt };
    case 'set_aside':
      return { kind: 'unreadable', record: loaded.record };
    case 'missing':
      return { kind: 'missing' };
    case 'unreached':
      return loaded;
  }
}

/** Where an attempt stands against the scenario and method as they are now. */
function judgeStanding({ scenario, method }: Chosen, attempt: Attempt): Standing {
  const isSame = isVersion(attempt.scenario, scenario) && isVersion(attempt.method, method);
  const { states, failedAt } = replay(scenario, attempt.moves);
  if (!isSame || failedAt !== undefined) return 'outdated';
  const last = states[states.length - 1] ?? states[0];
  if (findEnding(scenario, last.at) === undefined) return 'open';
  return attempt.result === undefined ? 'ended' : 'finished';
}

function isVersion(kept: Attempt['scenario'], now: Attempt['scenario']): boolean {
  return kept.id === now.id && kept.revision === now.revision;
}
