import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../src/app/review/draw-sample.ts';
import { readAttempt } from '../../../src/domain/attempt/read-attempt.ts';
import { replay } from '../../../src/domain/conversation/replay.ts';
import { isRead } from '../../../src/domain/problem/problem.ts';
import { drawMoves } from '../../../src/domain/review/draw-moves.ts';
import { findEnding } from '../../../src/domain/scenario/scenario-index.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const [method, scenario] = [buildLast(), buildTornCoat()];
const sample = (seed = 7, names = ['Sample 1', 'Sample 2', 'Sample 3']) =>
  drawSample({ library: 'canteen', structures: [{ method, scenario }], names, language: 'en', now: '2026-11-30T12:00:00.000Z', seed });

describe('a made-up group', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(sample()).toEqual(sample());
    expect(sample(8)).not.toEqual(sample());
  });

  it('has whole talks only, each of which a reader of talks takes', () => {
    for (const attempt of sample()) {
      expect(isRead(readAttempt('sample', attempt))).toBe(true);
      const { states, failedAt } = replay(scenario, attempt.moves);
      expect([failedAt, findEnding(scenario, states.at(-1)?.at ?? '') === undefined]).toEqual([undefined, false]);
    }
  });

  it('begins with a guided talk for everybody, and ends by now', () => {
    const talks = sample();
    const firsts = ['sample-0000', 'sample-0001', 'sample-0002'].map((id) => talks.find(({ learner }) => learner?.id === id));
    expect(firsts.map((talk) => talk?.setting.guide)).toEqual([true, true, true]);
    expect(talks.every(({ finishedAt = '' }) => finishedAt <= '2026-11-30T12:00:00.000Z')).toBe(true);
  });

  it('is nobody where there is no complaint to practise on', () => {
    expect(drawSample({ library: 'canteen', structures: [], names: ['Sample 1'], language: 'en', now: '2026-11-30T12:00:00.000Z', seed: 1 })).toEqual([]);
  });
});

describe('a talk by skill', () => {
  // Drawn numbers that are always the lowest: whoever has any skill chooses the best reply.
  const lowest = (least: number) => least;
  const highest = (_least: number, most: number) => most;

  it('is the best there is for somebody who never fails', () => {
    expect(scoreAttempt(method, scenario, drawMoves(method, scenario, 100, highest)).overall).toBe(100);
  });

  it('has the best reply nowhere for somebody who never finds it', () => {
    const moves = drawMoves(method, scenario, 0, lowest);
    expect(scoreAttempt(method, scenario, moves).overall).toBeLessThan(60);
  });
});
