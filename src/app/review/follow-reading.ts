import type { CohortState, Reading } from './cohort-state.ts';
import type { JudgedTalk, ReviewBatch } from './judged-talk.ts';
import { mergeTalks } from './merge-talks.ts';
import type { ReviewReader } from './review-reader.ts';
import type { ReviewJob } from './run-review-job.ts';

/** What following a reading needs of the store. */
export type ReadingParts = {
  readonly reader: ReviewReader;
  readonly get: () => CohortState;
  readonly set: (changes: Partial<CohortState>) => void;
  /** Keeps talks that are new or tell more. */
  readonly keep: (talks: readonly JudgedTalk[]) => Promise<unknown>;
};

/** A reading that has just begun. @param all files of it, as far as that is known */
export function beginReading(all: number, problems: Reading['problems'] = []): Reading {
  return { phase: 'reading', done: 0, all, found: 0, added: 0, files: [], problems };
}

/** Does a job and brings what it finds to the talks that are here, batch by batch, each kept before the next is. @returns what came of it */
export async function followReading(job: ReviewJob, begun: Reading, signal: AbortSignal, { reader, get, set, keep }: ReadingParts): Promise<Reading> {
  let reading = begun;
  let keeping: Promise<unknown> = Promise.resolve();
  const seen = new Set<string>();
  const onBatch = (batch: ReviewBatch) => {
    const { talks, changed, added } = mergeTalks(get().talks, batch.talks);
    for (const { record } of batch.talks) seen.add(record.id);
    reading = {
      ...reading,
      done: batch.done,
      all: batch.all,
      found: seen.size,
      added: reading.added + added,
      last: batch.talks.at(-1) ?? reading.last,
      files: [...reading.files, ...batch.files],
      problems: [...reading.problems, ...batch.problems],
    };
    set({ talks, reading });
    if (changed.length > 0) keeping = keeping.then(() => keep(changed));
  };
  set({ reading });
  const phase = await reader.run(job, { signal, onBatch }).catch(() => 'failed' as const);
  await keeping;
  reading = { ...reading, phase };
  set({ reading });
  return reading;
}
