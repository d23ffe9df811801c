import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../domain/attempt/summarize-attempts.ts';
import type { AttemptStore, SaveAnswer } from './attempt-store.ts';

/** Attempts in memory: for as long as the page lives. */
export type MemoryAttemptStore = AttemptStore & {
  /** Takes over an attempt as it is kept elsewhere, whatever is here under its id. */
  mirror(attempt: Attempt): void;
};

/** Keeps attempts where the browser keeps nothing, under the same promises. */
export function createMemoryAttemptStore(): MemoryAttemptStore {
  const kept = new Map<string, Attempt>();

  const add = async (attempt: Attempt): Promise<SaveAnswer> => {
    if (kept.has(attempt.id)) return 'conflict';
    kept.set(attempt.id, attempt);
    return 'saved';
  };

  return {
    list: async () => ({ attempts: sortNewestFirst([...kept.values()]).reverse(), setAside: [] }),

    async load(id) {
      const attempt = kept.get(id);
      return attempt === undefined ? { kind: 'missing' } : { kind: 'found', attempt };
    },

    start: add,
    restore: add,

    async appendMove(id, index, move) {
      const attempt = kept.get(id);
      if (attempt === undefined || index !== attempt.moves.length) return 'conflict';
      kept.set(id, { ...attempt, moves: [...attempt.moves, move] });
      return 'saved';
    },

    async finish(id, finishedAt, result) {
      const attempt = kept.get(id);
      if (attempt === undefined) return 'conflict';
      if (attempt.finishedAt === undefined) kept.set(id, { ...attempt, finishedAt, result });
      return 'saved';
    },

    async remove(id) {
      const attempt = kept.get(id);
      kept.delete(id);
      return attempt;
    },

    mirror(attempt) {
      kept.set(attempt.id, attempt);
    },
  };
}
