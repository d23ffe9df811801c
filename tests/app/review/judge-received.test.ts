import { beforeAll, describe, expect, it } from 'vitest';
import { judgeRead, judgeReceived } from '../../../src/app/review/judge-received.ts';
import type { JudgedTalk } from '../../../src/app/review/judged-talk.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { readReceived } from '../../../src/domain/review/received-schema.ts';
import { type BuiltHandIn, buildHandIn, play, readBack } from '../../builders/build-hand-in.ts';
import { findCoat, judge, playBest } from '../../builders/build-received.ts';
import { TOOLS } from '../../builders/build-sealer.ts';
import { expectRead } from '../../builders/torn-coat.ts';

const parts = { tools: TOOLS, findMaterial: findCoat };
const nowhere = { tools: TOOLS, findMaterial: async () => undefined };

describe('the scores that a talk came with', () => {
  const standing = async (attempt: Attempt) => (await judge(attempt)).scores;

  it('are the same, altered, or by other rules, against those worked out from its choices', async () => {
    expect(await standing(playBest(1))).toBe('same');
    expect(await standing(playBest(1, { overall: 99 }))).toBe('altered');
    expect(await standing(playBest(1, { overall: 99, scoring: 1 }))).toBe('other_rules');
  });

  it('are none, cannot be worked out, or mean nothing', async () => {
    const { result: _, ...unscored } = playBest(1);
    expect(await standing(unscored)).toBe('absent');
    expect(await standing({ ...playBest(1), scenario: { id: 'torn_coat', revision: 2, structure: '00000000' } })).toBe('not_here');
    expect(await standing(play(1, 'story.a', 'gesture.a'))).toBe('misfit');
  });

  it('are never taken for the score', async () => {
    const judged = await judge(playBest(1, { overall: 7 }));
    expect(judged.score).toMatchObject({ overall: 100, steps: { listen: 100 }, passed: true });
    expect((await judge(play(1, 'story.a', 'gesture.a'))).score).toBeUndefined();
  });
});

describe('a talk that is kept', () => {
  let built: BuiltHandIn;
  beforeAll(async () => {
    built = await buildHandIn([playBest(1)]);
  });
  const first = async (content: unknown, there = parts): Promise<JudgedTalk> => {
    const hand = await readBack(content, { findScenario: async (talk) => (await there.findMaterial(talk))?.scenario });
    return judgeRead(hand.talks[0] as (typeof hand.talks)[0], hand, '2026-11-22T09:00:00.000Z', there);
  };
  const keep = ({ record }: JudgedTalk) => expectRead(readReceived('kept', JSON.parse(JSON.stringify(record))));

  it('is judged as it was when it was read: from a file, and from a code', async () => {
    for (const content of [built.text, built.codes[0]]) {
      const judged = await first(content);
      expect([judged.seal, judged.link?.index, judged.score?.overall]).toEqual(['intact', 0, 100]);
      expect(await judgeReceived(keep(judged), parts)).toEqual(judged);
    }
  });

  it('is altered where it was changed since', async () => {
    const judged = await first(built.text);
    const { attempt } = judged.record;
    const changed = { ...keep(judged), attempt: { ...(attempt as Attempt), finishedAt: '2026-11-21T14:31:00.000Z' } };
    expect(await judgeReceived(changed, parts)).toMatchObject({ seal: 'altered' });
  });

  it('stays altered where no seal stood in the place of one', async () => {
    const judged = await first(JSON.stringify({ ...built.file, talks: [{ ...built.file.talks[0], seal: 7 }] }));
    expect(judged.seal).toBe('altered');
    expect((await judgeReceived(keep(judged), parts))?.seal).toBe('altered');
  });

  it('is kept as its code while its complaint is not here, and scored once it is', async () => {
    const judged = await first(built.codes[0], nowhere);
    expect([judged.scores, judged.seal, judged.attempt, judged.record.attempt]).toEqual(['not_here', 'intact', undefined, undefined]);
    const record = keep(judged);
    expect(await judgeReceived(record, nowhere)).toEqual(judged);
    expect(await judgeReceived(record, parts)).toMatchObject({ scores: 'absent', seal: 'intact', score: { overall: 100 }, attempt: { id: 'attempt-0001' } });
    expect(await judgeReceived({ ...record, code: 'AQID' }, parts)).toBeUndefined();
  });
});
