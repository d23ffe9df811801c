import { expect, it } from 'vitest';
import { listTakenBack } from '../../../src/domain/attempt/list-taken-back.ts';
import type { RecordedEvent } from '../../../src/domain/attempt/move-schema.ts';
import { buildMove, buildMoves } from '../../builders/build-attempt.ts';

const takeBack = (reply: string, after: number, minute: number): RecordedEvent => ({
  event: 'taken_back',
  at: `2026-11-21T14:${minute}:00.000Z`,
  after,
  move: buildMove(reply, after),
});

it('tells every move that was taken back with the one that stands in its place', () => {
  const events: RecordedEvent[] = [
    { event: 'guide_opened', at: '2026-11-21T14:10:00.000Z', after: 0 },
    takeBack('opening.c', 0, 11),
    takeBack('remedy.b', 1, 12),
    takeBack('remedy.c', 1, 13),
  ];
  const taken = listTakenBack({ moves: buildMoves('opening.a', 'remedy.a', 'closing.a'), events });
  expect(taken.map(({ move, stood }) => `${move.choice} ${stood?.turn}.${stood?.choice}`)).toEqual(['c opening.a', 'b remedy.a', 'c remedy.a']);
});

it('finds nothing in its place where the talk then went past that turn', () => {
  // The reply before it was taken back as well, and another one led past the remedy.
  const events = [takeBack('remedy.b', 1, 11), takeBack('opening.a', 0, 12)];
  const taken = listTakenBack({ moves: buildMoves('opening.b', 'closing.a'), events });
  expect(taken.map(({ stood }) => stood?.choice)).toEqual([undefined, 'b']);
});

it('is empty where nothing was', () => {
  expect(listTakenBack({ moves: buildMoves('opening.a'), events: [{ event: 'paused', at: '2026-11-21T14:10:00.000Z', after: 0 }] })).toEqual([]);
});
