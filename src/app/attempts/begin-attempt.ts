import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { Mode } from '../../domain/attempt/talk-setting.ts';
import { toTalkSetting } from '../../domain/attempt/to-talk-setting.ts';
import { findSeed } from '../../domain/conversation/find-seed.ts';
import { listAvailableReplies } from '../../domain/conversation/list-available-replies.ts';
import { startConversation } from '../../domain/conversation/talk-state.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
import type { Who } from '../learners/people.ts';
import type { Patience, Ports } from '../ports.ts';
import type { Chosen, ShownWords } from './attempt-types.ts';

/** How a talk is begun. */
export type Beginning = Chosen & {
  readonly mode: Mode;
  /** The words that are shown. */
  readonly words: ShownWords;
  /** Ids of the first replies, where somebody has seen them in an order already. */
  readonly order?: readonly string[];
  /** A moment of another talk to begin from; else the beginning. */
  readonly from?: { readonly attempt: Attempt; readonly moves: number };
};

/** Who begins it, where, and how long the customer waits. */
export type Surroundings = { readonly library: string; readonly who: Who; readonly patience: Patience };

/**
 * A new attempt, before anything is said in it but what led to the moment it is begun from; its replies stand in the order that they had there.
 * Takes one moment, one id, and seeds until one fits.
 */
export function beginAttempt({ scenario, method, mode, words, order, from }: Beginning, { library, who, patience }: Surroundings, ports: Ports): Attempt {
  const drawSeed = () => (order === undefined ? ports.newSeed() : findSeed(listAvailableReplies(scenario, startConversation(scenario)), order, ports.newSeed));
  return {
    formatVersion: 3,
    id: ports.newId(),
    library,
    scenario: { id: scenario.id, revision: scenario.revision, structure: hashStructure(scenario) },
    method: { id: method.id, revision: method.revision, structure: hashStructure(method) },
    ...who,
    setting: toTalkSetting(mode, patience.on ? patience.seconds : 0),
    shown: { language: words.language, seed: from?.attempt.shown.seed ?? drawSeed(), wording: hashStructure(words.sentences) },
    ...(from !== undefined && { from: { attempt: from.attempt.id, moves: from.moves } }),
    startedAt: ports.now(),
    moves: from?.attempt.moves.slice(0, from.moves) ?? [],
    events: [],
  };
}
