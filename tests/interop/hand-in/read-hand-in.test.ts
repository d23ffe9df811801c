import { beforeAll, describe, expect, it } from 'vitest';
import { followChains } from '../../../src/domain/hand-in/follow-chains.ts';
import { ALL, ANI, type BuiltHandIn, buildHandIn, readBack, SAVED_AT, TALKS, tellHandIn } from '../../builders/build-hand-in.ts';
import { plant } from '../../builders/plant.ts';

let { text, file }: BuiltHandIn = { text: '', file: { talks: [] }, codes: [] };
beforeAll(async () => {
  ({ text, file } = await buildHandIn());
});

describe('a file that was handed in', () => {
  it('gives every talk with its result, whole and in its order, and one chain from its beginning', async () => {
    const hand = await readBack(text);
    expect(tellHandIn(hand)).toEqual({ whole: 'intact', talks: ALL, problems: [] });
    expect(hand.savedAt).toBe(SAVED_AT);
    expect(hand.talks.map((talk) => talk.kind === 'read' && talk.attempt)).toEqual(TALKS);
    expect(hand.talks.map(({ learner }) => learner)).toEqual([ANI, ANI, ANI]);
    expect(followChains(hand.talks.flatMap(({ link }) => link ?? []))).toMatchObject([{ here: 3, beginsAt: 0, missing: 0, isForked: false }]);
  });

  it('is read as bytes, with a byte order mark, and from a reader that can check nothing', async () => {
    expect(tellHandIn(await readBack(new TextEncoder().encode(`\ufeff${text}`)))).toEqual({ whole: 'intact', talks: ALL, problems: [] });
    const unchecked = await readBack(text, { tools: undefined });
    expect(unchecked.whole).toBe('unchecked');
    expect(unchecked.talks.map(({ seal, link, hash }) => [seal, link, hash])).toEqual(TALKS.map(() => ['unchecked', undefined, undefined]));
  });

  it('shows that a talk was taken out or moved, though each is intact', async () => {
    const [first, second, third] = file.talks;
    expect(tellHandIn(await readBack({ ...file, talks: [first, third] }))).toEqual({ whole: 'altered', talks: [ALL[0], ALL[2]], problems: [] });
    expect((await readBack({ ...file, talks: [second, first, third] })).whole).toBe('altered');
    expect((await readBack({ ...file, savedAt: '2026-11-22T15:00:00.000Z' })).whole).toBe('altered');
    expect((await readBack({ ...file, learner: { ...ANI, id: 'learner-0002' } })).whole).toBe('altered');
    expect((await readBack({ ...file, signed: undefined })).whole).toBe('unsigned');
  });

  it('shows any change to what was played, by whom, when, how and in which place', async () => {
    const changes: readonly (readonly [(string | number)[], unknown])[] = [
      [['attempt', 'moves', 0, 'choice'], 'b'],
      [['attempt', 'moves', 1, 'at'], '2026-11-21T14:02:01.000Z'],
      [['attempt', 'startedAt'], '2026-11-21T11:00:01.000Z'],
      [['attempt', 'finishedAt'], '2026-11-21T14:31:00.000Z'],
      [['attempt', 'id'], 'attempt-0009'],
      [['attempt', 'library'], 'other'],
      [['attempt', 'scenario', 'id'], 'cold_soup'],
      [['attempt', 'scenario', 'revision'], 2],
      [['attempt', 'scenario', 'structure'], '00000000'],
      [['attempt', 'method', 'id'], 'first'],
      [['attempt', 'method', 'revision'], 2],
      [['attempt', 'method', 'structure'], '00000000'],
      [['attempt', 'learner', 'id'], 'learner-0002'],
      [['attempt', 'setting', 'hints'], false],
      [['attempt', 'setting', 'guide'], false],
      [['attempt', 'setting', 'clock'], 40],
      [['attempt', 'setting', 'audience'], 'group'],
      [['attempt', 'shown', 'language'], 'hy'],
      [['attempt', 'from'], { attempt: 'attempt-0002', moves: 1 }],
      [['attempt', 'events'], [{ event: 'guide_opened', at: '2026-11-21T14:00:30.000Z', after: 0 }]],
      [['attempt', 'moves'], TALKS[0]?.moves.slice(0, 2)],
      [['seal', 'index'], 7],
      [['seal', 'previous'], '0123456789abcdef'],
      [['seal', 'hash'], 'f'.repeat(64)],
      [['seal', 'key'], 'A'.repeat(44)],
      [['seal', 'signature'], 'A'.repeat(86)],
    ];
    for (const [path, value] of changes) {
      const changed = plant(file, ['talks', 0, ...path], value);
      const hand = await readBack(changed);
      // The whole is signed over what was played: a seal that was spoiled has changed nothing of that.
      const whole = path[0] === 'seal' && path[1] !== 'index' && path[1] !== 'previous' ? 'intact' : 'altered';
      expect([path, hand.talks[0]?.seal, hand.whole, hand.problems]).toEqual([path, 'altered', whole, []]);
      expect(hand.talks[0]?.link).toBeUndefined();
    }
  });

  it('shows no change of scores, which whoever reads works out, nor of names, which nothing vouches for', async () => {
    const changed = plant(plant(file, ['talks', 0, 'attempt', 'result', 'overall'], 3), ['learner', 'name'], 'Анна');
    expect(tellHandIn(await readBack(changed))).toEqual({ whole: 'intact', talks: ALL, problems: [] });
  });

  it('without seals gives its talks as unsigned, and with half a seal as altered', async () => {
    const bare = { ...file, talks: file.talks.map(({ attempt }) => ({ attempt })), signed: undefined };
    expect(tellHandIn(await readBack(bare))).toEqual({ whole: 'unsigned', talks: ALL.map((one) => one.replace('intact', 'unsigned')), problems: [] });
    const half = await readBack(plant(file, ['talks', 1, 'seal'], { key: 'A'.repeat(44) }));
    expect(half.talks.map(({ seal }) => seal)).toEqual(['intact', 'altered', 'intact']);
    expect(half.problems[0]).toMatchObject({ code: 'missing_field', path: ['talks', 1, 'seal', 'index'] });
  });

  it('names each talk that cannot be read with its place, and keeps the others', async () => {
    const bad = await readBack(plant(plant(file, ['talks', 1, 'attempt', 'moves', 0, 'choice'], 'shout'), ['talks', 2], 7));
    expect(tellHandIn(bad)).toEqual({
      whole: 'altered',
      talks: [ALL[0]],
      problems: ['wrong_value talks.1.attempt.moves.0.choice', 'wrong_type talks.2'],
    });
    const newer = await readBack(plant(file, ['talks', 0, 'attempt', 'formatVersion'], 9));
    expect(tellHandIn(newer)).toMatchObject({ talks: ALL.slice(1), problems: ['unknown_version talks.0.attempt.formatVersion'] });
  });

  it('refuses by itself a talk that is dangerous, too deep, or says a thing twice', async () => {
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
    const spoil = (part: string) => JSON.stringify(file).replace('"attempt":{', `"attempt":{${part},`);
    for (const [part, code] of [
      ['"__proto__":{"polluted":true}', 'forbidden_key'],
      [`"deep":${deep}`, 'too_deep'],
      ['"id":"attempt-0009"', 'duplicate_key'],
    ] as const) {
      const hand = await readBack(spoil(part));
      expect(tellHandIn(hand)).toMatchObject({ whole: 'altered', talks: ALL.slice(1) });
      expect(hand.problems[0]).toMatchObject({ code });
      expect(hand.problems[0]?.path.slice(0, 2)).toEqual(['talks', 0]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('tells what is wrong with its head, and gives its talks', async () => {
    expect(tellHandIn(await readBack({ ...file, savedAt: 'yesterday' }))).toEqual({ whole: 'altered', talks: ALL, problems: ['wrong_value savedAt'] });
    expect(tellHandIn(await readBack({ ...file, learner: 7 }))).toEqual({ whole: 'altered', talks: ALL, problems: ['wrong_type learner'] });
    const { learner: _learner, savedAt: _savedAt, ...headless } = file;
    expect(tellHandIn(await readBack(headless))).toEqual({ whole: 'altered', talks: ALL, problems: ['missing_field learner', 'missing_field savedAt'] });
    expect(tellHandIn(await readBack({ ...file, signed: 7 }))).toEqual({ whole: 'altered', talks: ALL, problems: ['wrong_type signed'] });
  });
});

describe('what is no hand-in', () => {
  it.each<[string, () => unknown, string]>([
    ['nothing', () => '', 'empty_file'],
    ['a message', () => 'Hello, here are my results!', 'not_hand_in'],
    ['a web page', () => '<!doctype html>', 'not_hand_in'],
    ['a number', () => '7', 'not_hand_in'],
    ['a list', () => [], 'not_hand_in'],
    ['a backup', () => ({ ...file, kind: 'backup' }), 'not_hand_in'],
    ['a file of another product', () => ({ ...file, product: 'Twine' }), 'other_product product'],
    ['a newer version', () => ({ ...file, formatVersion: 2 }), 'unknown_version formatVersion'],
    ['half a file', () => text.slice(0, text.length / 2), 'damaged_file'],
    ['a file in UTF-16', () => new Uint8Array([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, 0])), 'utf16'],
    ['a file with a field nobody knows', () => ({ ...file, extra: 1 }), 'unknown_field extra'],
    ['twenty million letters', () => ' '.repeat(20_000_001), 'too_large'],
    ['two million values', () => `{"product":"amends","kind":"hand_in","talks":[${new Array(2_000_001).fill(0).join()}]}`, 'too_large'],
    ['a million levels', () => `{"extra":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 'too_deep'],
    ['a picture’s bytes', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'not_hand_in'],
  ])('is named, and gives nothing: %s', async (_, make, problem) => {
    expect(tellHandIn(await readBack(make()))).toMatchObject({ whole: 'unsigned', talks: [], problems: [expect.stringMatching(new RegExp(`^${problem}`))] });
  });
});
