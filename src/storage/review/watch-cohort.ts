import type { OpenRecordLog } from '../records/open-record-log.ts';
import { receivedKind } from './cohort-kinds.ts';

/** Milliseconds in which more may come: a tab that reads hundreds of talks tells of each. */
const GATHERED = 100;

/**
 * Hears that another tab has changed the group: what it says at once comes as one.
 * @param listener told the ids of the talks that changed; of none where it is only what a trainer says of the group
 * @returns stops watching
 */
export function watchCohort({ watch }: Pick<OpenRecordLog, 'watch'>, listener: (talks: readonly string[]) => void): () => void {
  let talks = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const told = [...talks];
    [talks, timer] = [new Set(), undefined];
    listener(told);
  };
  const stop = watch(({ kind, id, from }) => {
    if (from !== 'elsewhere') return;
    if (kind === receivedKind.name) talks.add(id);
    timer ??= setTimeout(tell, GATHERED);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
