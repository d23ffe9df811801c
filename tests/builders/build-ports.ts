import type { Who } from '../../src/app/learners/people.ts';
import type { AttemptChange, AttemptStore, KeepingStatus, Ports } from '../../src/app/ports.ts';
import { rememberScores, type Scorer } from '../../src/app/scoring/scorer.ts';
import { exploreTalk } from '../../src/domain/conversation/explore-talk.ts';
import { listWays } from '../../src/domain/conversation/list-ways.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { scoreBestOn } from '../../src/domain/scoring/score-best-on.ts';
import { openAttemptStore } from '../../src/storage/open-attempt-store.ts';
import { createMemoryLog } from '../../src/storage/records/memory-log.ts';
import type { Persistence, StorageStatus } from '../../src/storage/storage-status.ts';

/** Time that goes on by a second a call, from 21 November 2026 at 14:00; ids attempt-0001, attempt-0002, …; seed 42. */
export function buildPorts(): Ports {
  let seconds = 0;
  let ids = 0;
  return {
    now() {
      const moment = new Date(Date.UTC(2026, 10, 21, 14, 0, seconds));
      seconds += 1;
      return moment.toISOString();
    },
    newId() {
      ids += 1;
      return `attempt-${String(ids).padStart(4, '0')}`;
    },
    newSeed: () => 42,
    painted: async () => {},
  };
}

/** Who practises in tests: nobody with a name, in one browser. */
export const WHO: Who = { device: 'device-0001', learner: { id: 'learner-0001', pseudonym: '7K3-F9Q' } };

/** Scores where it is asked, as a worker does beside the page. */
export function buildScorer(): Scorer {
  return rememberScores({
    score: async ({ method, scenario, moves }) => scoreAttempt(method, scenario, moves),
    scoreBestOn: async ({ method, scenario, moves }) => scoreBestOn(method, scenario, moves),
    listWays: async ({ scenario }) => listWays(exploreTalk(scenario, false)),
    prepare: () => {},
  });
}

/** Attempts in memory, with a status, changes and a browser’s answer that a test gives itself. */
export type AttemptsInTest = AttemptStore &
  KeepingStatus & {
    sendStatus(status: StorageStatus): void;
    sendChange(change: AttemptChange): void;
    /** What the browser will say when it is asked to keep the storage. */
    answerPersistence(persistence: Persistence): void;
  };

/** A store as the app gets it, empty and kept. */
export function buildAttempts(): AttemptsInTest {
  const statusListeners = new Set<(status: StorageStatus) => void>();
  const changeListeners = new Set<(change: AttemptChange) => void>();
  let current: StorageStatus = { keeping: 'kept', persistence: 'unasked' };
  let persistence: Persistence = 'granted';
  const sendStatus = (status: StorageStatus) => {
    current = status;
    for (const listener of statusListeners) listener(status);
  };
  return {
    ...openAttemptStore({ ...createMemoryLog(), watch: () => () => {}, askToPersistOnce: async () => {} }),
    status: () => current,
    askToPersist: async () => sendStatus({ ...current, persistence }),
    answerPersistence(answer) {
      persistence = answer;
    },
    watchStatus(listener) {
      statusListeners.add(listener);
      return () => statusListeners.delete(listener);
    },
    watchAttempts(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    sendStatus,
    sendChange(change) {
      for (const listener of changeListeners) listener(change);
    },
  };
}
