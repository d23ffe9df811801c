import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../domain/attempt/summarize-attempts.ts';
import { isSameJson } from '../domain/json/is-same-json.ts';
import type { AttemptStore, SaveAnswer, SetAside } from './attempt-store.ts';

/** Attempts in memory: for as long as the page lives. */
export type MemoryAttemptStore = AttemptStore & {
  /** Takes over an attempt as it is kept elsewhere, whatever is here under its id. */
  mirror(attempt: Attempt): void;
};

/** Keeps attempts where the browser keeps nothing, under the same promises. */
export function createMemoryAttemptStore(): MemoryAttemptStore {
  const kept = new Map<string, Attempt>();
  let setAside: readonly SetAside[] = [];

  const add = async (attempt: Attempt): Promise<SaveAnswer> => {
    if (kept.has(attempt.id)) return 'conflict';
    kept.set(attempt.id, attempt);
    return 'saved';
  };

  return {
    list: async () => ({ attempts: sortNewestFirst([...kept.values()]).reverse(), setAside }),

    async listNewest(most) {
      return kept.size > most ? sortNewestFirst([...kept.values()]).slice(0, most) : undefined;
    },

    async load(id) {
      const attempt = kept.get(id);
      return attempt === undefined ? { kind: 'missing' } : { kind: 'found', attempt };
    },

    start: add,
    restore: add,

    async appendMove(id, index, move) {
      const attempt = kept.get(id);
      if (attempt === undefined || attempt.result !== undefined || index !== attempt.moves.length) return 'conflict';
      kept.set(id, { ...attempt, moves: [...attempt.moves, move] });
      return 'saved';
    },

    async finish(id, finishedAt, result) {
      const attempt = kept.get(id);
      if (attempt === undefined) return 'conflict';
      if (attempt.result === undefined) kept.set(id, { ...attempt, finishedAt, result });
      return 'saved';
    },

    async remove(id) {
      const attempt = kept.get(id);
      kept.delete(id);
      return attempt;
    },

    async merge(changes, watch) {
      if (watch?.signal?.aborted) return 'cancelled';
      if (changes.attempts.some(({ id, before }) => !isSameJson(kept.get(id), before))) return 'conflict';
      for (const { id, after } of changes.attempts) {
        if (after === undefined) kept.delete(id);
        else kept.set(id, after);
      }
      const { add, remove } = changes.setAside;
      const added = add.filter((record) => !setAside.some((one) => isSameJson(one, record)));
      setAside = [...setAside, ...added].filter((record) => !remove.some((removed) => isSameJson(record, removed)));
      watch?.onProgress?.(changes.attempts.length);
      return 'saved';
    },

    mirror(attempt) {
      kept.set(attempt.id, attempt);
    },
  };
}
