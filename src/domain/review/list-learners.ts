import type { Attempt } from '../attempt/attempt-schema.ts';
import { sortNewestFirst } from '../attempt/summarize-attempts.ts';

/** Somebody whom talks were handed in of, as they called themselves last. */
export type SeenLearner = {
  readonly key: string;
  readonly pseudonym?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly group?: string | undefined;
};

/** Who a talk is of, before any joining: the learner, else whoever used the browser, else nobody that is known. */
export function keyOfLearner({ learner, device }: Pick<Attempt, 'learner' | 'device'>): string {
  if (learner !== undefined) return `learner:${learner.id}`;
  return device === undefined ? 'unknown' : `device:${device}`;
}

/** Everybody whom there are talks of, each once. A name, code or group that was given once is kept when a later talk has none. */
export function listLearners(attempts: readonly Attempt[]): SeenLearner[] {
  const seen = new Map<string, SeenLearner>();
  for (const attempt of sortNewestFirst(attempts)) {
    const key = keyOfLearner(attempt);
    const { id: _id, ...said } = attempt.learner ?? { id: '' };
    // What is known already is of a later talk.
    seen.set(key, { ...said, ...seen.get(key), key });
  }
  return [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
