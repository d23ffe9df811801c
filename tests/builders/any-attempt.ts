import fc from 'fast-check';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { buildAttempt, buildResult } from './build-attempt.ts';

const moment = fc
  .date({ min: new Date('2026-01-01T00:00:00.000Z'), max: new Date('2027-12-31T00:00:00.000Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const move = fc.record({ turn: fc.constantFrom('opening', 'remedy', 'closing'), choice: fc.constantFrom('a', 'b', 'silence'), at: moment });
const ending = fc.record({ finishedAt: moment, overall: fc.integer({ min: 0, max: 100 }) });

/** Any sound attempt out of six ids, so that two lists have some in common. */
const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer({ min: 0, max: 1 }),
    startedAt: fc.constantFrom('2026-11-21T14:00:00.000Z', '2026-11-20T09:00:00.000Z'),
    moves: fc.array(move, { maxLength: 5 }),
    from: fc.option(fc.record({ attempt: fc.constantFrom('attempt-0001', 'attempt-0099'), moves: fc.integer({ min: 0, max: 5 }) }), { nil: undefined }),
    end: fc.option(ending, { nil: undefined }),
  })
  .map(({ id, from, end, ...rest }) =>
    buildAttempt({
      ...rest,
      id: `attempt-000${id}`,
      ...(from && { from }),
      ...(end && { finishedAt: end.finishedAt, result: buildResult({ overall: end.overall, passed: end.overall > 79 }) }),
    }),
  );

/** Any list of attempts, each id once. */
export const anyAttempts: fc.Arbitrary<Attempt[]> = fc.uniqueArray(anyAttempt, { selector: ({ id }) => id, maxLength: 6 });

/** Two lists with attempts in common: the same, gone on with, or gone another way. */
export const anyTwoLists: fc.Arbitrary<readonly [Attempt[], Attempt[]]> = anyAttempts.chain((here) =>
  anyAttempts.chain((others) =>
    fc.array(fc.constantFrom('same', 'cut', 'other'), { minLength: here.length, maxLength: here.length }).map((fates) => {
      const copies = here.flatMap((attempt, index) => (fates[index] === 'other' ? [] : [fates[index] === 'same' ? attempt : cut(attempt)]));
      const ids = new Set(copies.map(({ id }) => id));
      return [here, [...copies, ...others.filter(({ id }) => !ids.has(id))]] as const;
    }),
  ),
);

/** The attempt as it was before its last move. */
function cut({ finishedAt, result, ...attempt }: Attempt): Attempt {
  return { ...attempt, moves: attempt.moves.slice(0, -1) };
}
