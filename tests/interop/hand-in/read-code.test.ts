import { beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { encodeValue } from '../../../src/interop/hand-in/cbor.ts';
import { writeCodeText } from '../../../src/interop/hand-in/read-codes.ts';
import { toSealedPart } from '../../builders/any-played.ts';
import { ALL, ANI, type BuiltHandIn, buildHandIn, NAME, readBack, TALKS, tellHandIn } from '../../builders/build-hand-in.ts';

let { text, codes }: BuiltHandIn = { text: '', file: { talks: [] }, codes: [] };
beforeAll(async () => {
  ({ text, codes } = await buildHandIn());
});

describe('a code that was handed in', () => {
  it('gives the talk, played through its scenario, with what somebody said of themselves', async () => {
    for (const [index, code] of codes.entries()) {
      const hand = await readBack(code);
      expect(tellHandIn(hand)).toEqual({ whole: 'unsigned', talks: [ALL[index]], problems: [] });
      expect(hand.talks[0]).toMatchObject({ attempt: { ...toSealedPart(TALKS[index] as Attempt), learner: ANI }, learner: ANI });
    }
  });

  it('has the place in the chain that the file says too', async () => {
    const [ofFile, ofText] = [await readBack(text), await readBack(codes.map(writeCodeText).join('\n'))];
    expect(ofText.talks.map(({ hash, link }) => [hash, link])).toEqual(ofFile.talks.map(({ hash, link }) => [hash, link]));
  });

  it('of a scenario that is not here is kept as it came, and told', async () => {
    const hand = await readBack(codes[0], { findScenario: async () => undefined });
    expect(hand.talks).toMatchObject([{ kind: 'not_here', seal: 'intact', code: codes[0], learner: ANI, talk: { id: 'attempt-0001' } }]);
    expect(hand.problems).toEqual([{ code: 'scenario_not_here', file: NAME, path: [], found: 'torn_coat', expected: '1' }]);
  });

  it('among others that are bad is read, and those are named by their place', async () => {
    const [first = '', second = '', third = ''] = codes.map(writeCodeText);
    const cut = second.slice(0, -40);
    const torn = `${third}AAAA`;
    expect(tellHandIn(await readBack([cut, first, torn, 'AMENDS2:AQID', 'AMENDS1:'].join(' ')))).toEqual({
      whole: 'unsigned',
      talks: [ALL[0]],
      problems: ['cut_code 0', 'damaged_code 2', 'unknown_version 3', 'cut_code 4'],
    });
  });

  it('is read out of a message, however that begins', async () => {
    for (const before of ['[21.11.2026, 18:02] Ани: ', '{code} ', '> ', 'Вот мой результат:\n']) {
      expect(tellHandIn(await readBack(`${before}${writeCodeText(codes[0] as Uint8Array)} 👍`))).toEqual({ whole: 'unsigned', talks: [ALL[0]], problems: [] });
    }
  });

  it('cut anywhere is cut, and never another talk', async () => {
    const code = codes[0] as Uint8Array;
    for (let length = 1; length < code.length; length += 1) {
      expect(tellHandIn(await readBack(code.subarray(0, length)))).toMatchObject({ talks: [], problems: ['cut_code'] });
    }
  });

  it('with one byte changed is refused or altered, unless the byte is one of what nothing vouches for', async () => {
    const code = codes[0] as Uint8Array;
    const saidAt = code.length - new TextEncoder().encode(ANI.name).length - 6;
    for (let place = 0; place < code.length; place += 1) {
      const changed = Uint8Array.from(code);
      changed[place] = (changed[place] ?? 0) ^ 1;
      const [talk] = (await readBack(changed)).talks;
      expect([place, talk === undefined || talk.seal === 'altered' || place >= saidAt]).toEqual([place, true]);
    }
  });

  it('of a newer form says so', async () => {
    const newer = encodeValue([1, encodeValue([2, 'whatever']), null, null, 7]);
    expect(tellHandIn(await readBack(newer)).problems).toEqual(['unknown_version']);
    expect(tellHandIn(await readBack(encodeValue([5, 'whatever']))).problems).toEqual(['unknown_version']);
  });
});
