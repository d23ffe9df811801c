import { describe, expect, it } from 'vitest';
import { countStandings } from '../../../src/app/review/count-standings.ts';
import { judge, playBest } from '../../builders/build-received.ts';

const link = (index: number) => ({ learner: 'learner-0001', key: 'k', index, hash: `${index}`.repeat(64) });

describe('what was found out about what was handed in', () => {
  it('is nothing where nothing was', () => {
    expect(countStandings([])).toEqual({
      talks: 0,
      seals: { intact: 0, altered: 0, unsigned: 0, unchecked: 0 },
      otherRules: 0,
      notHere: 0,
      missing: 0,
      forked: 0,
      doubts: [],
    });
  });

  it('names each talk that was altered, by its seal or by its scores', async () => {
    const [true_, scored, sealed] = [await judge(playBest(1)), await judge(playBest(2, { overall: 99 })), await judge(playBest(3), { seal: 'altered' })];
    const { doubts, seals } = countStandings([true_, scored, sealed]);
    expect(doubts.map(({ talk, doubt }) => `${talk.record.talk} ${doubt}`)).toEqual(['attempt-0002 altered_scores', 'attempt-0003 altered_seal']);
    expect(seals).toMatchObject({ unsigned: 2, altered: 1 });
  });

  it('names both copies of a talk that say different things', async () => {
    const copies = [await judge(playBest(1)), await judge({ ...playBest(1), finishedAt: '2026-11-21T16:00:00.000Z' })];
    expect(countStandings(copies).doubts.map(({ doubt }) => doubt)).toEqual(['copies', 'copies']);
  });

  it('counts what lies between others and was not handed in, and blames nobody for it', async () => {
    const talks = [
      { ...(await judge(playBest(1), { seal: 'intact' })), link: link(0) },
      { ...(await judge(playBest(2), { seal: 'intact' })), link: link(3) },
    ];
    expect(countStandings(talks)).toMatchObject({ missing: 2, forked: 0, doubts: [] });
  });

  it('counts what cannot be worked out here apart', async () => {
    const elsewhere = await judge({ ...playBest(1), scenario: { id: 'torn_coat', revision: 7, structure: '00000000' } });
    expect(countStandings([elsewhere])).toMatchObject({ notHere: 1, doubts: [] });
  });
});
