import { fromPromise } from 'xstate';
import type { Attempt, Result } from '../../domain/attempt/attempt-schema.ts';
import { countEntries } from '../../domain/attempt/entries.ts';
import { toResult } from '../../domain/attempt/to-result.ts';
import type { SaveAnswer } from '../../storage/records/record-log.ts';
import type { NextMove } from '../ports.ts';
import type { AttemptTools, Chosen } from './attempt-types.ts';

type With<T> = { readonly tools: AttemptTools; readonly attempt: Attempt } & T;

/** What an attempt has done outside: each is one call, whose answer decides where it goes. */
export const attemptActors = {
  startAttempt: fromPromise<SaveAnswer, With<object>>(({ input: { tools, attempt } }) => tools.attempts.start(attempt)),
  appendMove: fromPromise<{ answer: SaveAnswer; next: NextMove }, With<{ next: NextMove }>>(async ({ input: { tools, attempt, next } }) => ({
    answer: await tools.attempts.appendMove(attempt.id, countEntries(attempt), next),
    next,
  })),
  scoreTalk: fromPromise<{ result: Result; at: string }, With<Chosen>>(async ({ input: { tools, attempt, scenario, method } }) => {
    const result = toResult(await tools.scorer.score({ scenario, method, moves: attempt.moves }));
    if (result === undefined) throw new Error('A talk was scored that has no ending.');
    return { result, at: tools.now() };
  }),
  finishAttempt: fromPromise<SaveAnswer, With<object>>(({ input: { tools, attempt } }) => tools.attempts.finish(attempt)),
};
