import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedTalk } from '../../../src/app/review/judged-talk.ts';
import { listReviewed } from '../../../src/app/review/list-reviewed.ts';
import { findConflicts, mergeTalks } from '../../../src/app/review/merge-talks.ts';
import type { ReadTalk } from '../../../src/interop/hand-in/read-talk.ts';
import { play } from '../../builders/build-hand-in.ts';
import { judge, playBest } from '../../builders/build-received.ts';
import { PROPERTY } from '../../builders/property.ts';

const { result: _result, ...unscored } = playBest(1);
const intact: Partial<ReadTalk> = { seal: 'intact', proof: { key: 'k'.repeat(44), signature: 's'.repeat(86), index: 0 } };
const best = await judge(playBest(1));
const sealed = await judge(unscored, intact);
const changed = await judge({ ...playBest(1), finishedAt: '2026-11-21T15:00:00.000Z' });
const other = await judge(playBest(2));
const tell = ({ record, seal, scores }: JudgedTalk) => `${record.talk} ${seal} ${scores}`;

describe('two copies of one talk', () => {
  it('are one, and nothing is to be kept for the second', () => {
    expect(mergeTalks([best], [best, other, other])).toEqual({ talks: [best, other], changed: [other], added: 1 });
  });

  it('are one with the better seal of one and the result of the other, in either order', () => {
    for (const [here, incoming] of [
      [best, sealed],
      [sealed, best],
    ] as const) {
      const { talks, changed: kept, added } = mergeTalks([here], [incoming]);
      expect([talks.map(tell), kept.length, added]).toEqual([['attempt-0001 intact same'], 1, 0]);
      expect(talks[0]?.record).toMatchObject({ seal: intact.proof, attempt: { result: { overall: 100 } } });
      expect(talks[0]?.record.id).toBe(best.record.id);
    }
  });

  it('keep it known that one came with other scores than those of its choices', async () => {
    const claimed = await judge(playBest(1, { overall: 99 }));
    expect(mergeTalks([best], [claimed]).talks.map(tell)).toEqual(['attempt-0001 unsigned altered']);
    expect(mergeTalks([claimed], [best]).talks.map(tell)).toEqual(['attempt-0001 unsigned altered']);
  });

  it('have the name that was given last', async () => {
    const learner = { id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Анна' };
    const later = await judge(playBest(1), { learner }, '2026-11-22T08:00:00.000Z');
    expect(mergeTalks([best], [later]).talks[0]?.record.learner?.name).toBe('Анна');
    expect(mergeTalks([later], [best]).talks[0]?.record.learner?.name).toBe('Анна');
  });
});

describe('a talk that differs from one of the same id', () => {
  it('stands beside it under a name of its own, and both are named', () => {
    const { talks, added } = mergeTalks([best], [changed, other]);
    expect([talks.length, added, new Set(talks.map(({ record }) => record.id)).size]).toEqual([3, 2, 3]);
    expect([...findConflicts(talks)]).toEqual([['attempt-0001', [best, changed]]]);
    expect(findConflicts([best, other]).size).toBe(0);
  });

  it('counts in figures only once: the one with an intact seal, else the one that came first', async () => {
    const proven = await judge({ ...playBest(1), finishedAt: '2026-11-21T15:00:00.000Z' }, intact);
    const finished = (talks: readonly JudgedTalk[]) => listReviewed(talks, new Map()).map(({ attempt }) => attempt.finishedAt);
    expect(finished([best, proven])).toEqual(['2026-11-21T15:00:00.000Z']);
    expect(finished([proven, best])).toEqual(['2026-11-21T15:00:00.000Z']);
    const later = { ...changed, record: { ...changed.record, receivedAt: '2026-11-23T09:00:00.000Z' } };
    expect(finished([later, best])).toEqual(['2026-11-21T14:30:00.000Z']);
  });
});

it('figures are made of what could be scored, under the person that the roster gives', async () => {
  const misfit = await judge(play(3, 'story.a', 'gesture.a'));
  const reviewed = listReviewed([best, misfit, other], new Map([['learner:learner-0001', 'name:ani']]));
  expect(reviewed.map(({ attempt, person, score }) => [attempt.id, person, score.overall])).toEqual([
    ['attempt-0001', 'name:ani', 100],
    ['attempt-0002', 'name:ani', 100],
  ]);
});

it('brings the same talks together in whatever order and however often they come', () => {
  const all = [best, sealed, changed, other];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all), { maxLength: 8 }), fc.nat({ max: 8 }), (talks, cut) => {
      const whole = mergeTalks([], talks).talks;
      const parted = mergeTalks(mergeTalks([], talks.slice(0, cut)).talks, talks.slice(cut)).talks;
      expect(parted).toEqual(whole);
      expect(mergeTalks(whole, talks).changed).toEqual([]);
      expect(new Set(mergeTalks([], [...talks].reverse()).talks.map(tell))).toEqual(new Set(whole.map(tell)));
    }),
    PROPERTY,
  );
});
