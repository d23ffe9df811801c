import { type EventObject, fromCallback, fromPromise } from 'xstate';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { SaveAnswer } from '../../storage/records/record-log.ts';
import type { NextMove, SessionAttempts } from '../ports.ts';
import type { ScoredTalk, Scorer } from '../scoring/scorer.ts';
import { type OpenedAttempt, openAttempt } from './open-attempt.ts';
import type { Chosen } from './session-types.ts';

type WithAttempts<T> = T & { readonly attempts: SessionAttempts };

/** What a session has done by storage: each is one call, whose answer decides where the session goes. */
export const sessionActors = {
  scoreTalk: fromPromise<Debrief, ScoredTalk & { readonly scorer: Scorer }>(({ input: { scorer, ...talk } }) => scorer.score(talk)),
  startAttempt: fromPromise<SaveAnswer, WithAttempts<{ attempt: Attempt }>>(({ input }) => input.attempts.start(input.attempt)),
  openAttempt: fromPromise<OpenedAttempt, WithAttempts<{ chosen: Chosen; id: string }>>(({ input }) => openAttempt(input.attempts, input.chosen, input.id)),
  appendMove: fromPromise<SaveAnswer, WithAttempts<{ id: string; known: number; next: NextMove }>>(({ input }) =>
    input.attempts.appendMove(input.id, input.known, input.next),
  ),
  finishAttempt: fromPromise<SaveAnswer, WithAttempts<{ attempt: Attempt }>>(({ input }) => input.attempts.finish(input.attempt)),
  watchAttempts: fromCallback<EventObject, WithAttempts<object>>(({ input, sendBack }) =>
    input.attempts.watchAttempts((change) => sendBack({ type: 'attempt.change', ...change })),
  ),
};
