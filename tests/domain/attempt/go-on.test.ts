import { expect, it } from 'vitest';
import { goOn } from '../../../src/domain/attempt/go-on.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const at = '2026-11-21T14:00:01.000Z';
const a = { turn: 'opening', choice: 'a', at };
const b = { turn: 'remedy', choice: 'b', at };
const c = { turn: 'remedy', choice: 'c', at };

it('a move is added after those that stand, and what happened before it after what happened earlier', () => {
  const attempt = buildAttempt({ moves: [a], events: [{ event: 'paused', at, after: 0 }] });
  const after = goOn(attempt, { events: [{ event: 'resumed', at, after: 1 }], move: b });
  expect([after.moves, after.events.map(({ event }) => event)]).toEqual([
    [a, b],
    ['paused', 'resumed'],
  ]);
});

it('a move that is taken back stands no more, and is in the event', () => {
  const attempt = buildAttempt({ moves: [a, b] });
  const taken = { event: 'taken_back', at, after: 1, move: b } as const;
  expect(goOn(attempt, { events: [taken], move: undefined })).toEqual({ ...attempt, moves: [a], events: [taken] });
  expect(goOn(attempt, { events: [taken], move: c }).moves).toEqual([a, c]);
});
