import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { readSealedForm } from '../../../src/domain/hand-in/read-sealed-form.ts';
import { type SealedValue, toSealedForm } from '../../../src/domain/hand-in/sealed-form.ts';
import { unfoldTalk } from '../../../src/domain/hand-in/unfold-talk.ts';
import { anyAttempts } from '../../builders/any-attempt.ts';
import { anyPlayed, toSealedPart } from '../../builders/any-played.ts';
import { buildAttempt, buildMove, buildMoves } from '../../builders/build-attempt.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const ID = 'a-00010203-04050607-08090a0b-0c0d0e0f';
const LINK = { index: 3, previous: '0123456789abcdef' };

const talk: Attempt = buildAttempt({
  id: ID,
  learner: { id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Ani' },
  scenario: { id: 'cold_soup', revision: 2, structure: 'ff00ff01' },
  setting: { hints: false, guide: true, clock: 40, audience: 'alone' },
  moves: [buildMove('opening.b', 1), buildMove('remedy.silence', 2)],
  events: [
    { event: 'guide_opened', at: '2026-11-21T14:00:30.900Z', after: 0 },
    { event: 'taken_back', at: '2026-11-21T14:01:10.000Z', after: 0, move: buildMove('opening.a') },
    { event: 'language_changed', at: '2026-11-21T14:02:30.000Z', after: 1, language: 'hy' },
  ],
  finishedAt: '2026-11-21T14:03:05.000Z',
});

describe('a sealed form', () => {
  it('says what was played, by whom, when, how, and each choice in order', () => {
    // 21 November 2026, 14:00 is second 1795269600; the gaps are 30, 30, 10, 50, 30, 30, each doubled.
    expect(toSealedForm(talk, LINK)).toEqual([
      1,
      'canteen',
      'cold_soup',
      2,
      Uint8Array.of(255, 0, 255, 1),
      'tiny',
      1,
      null,
      Uint8Array.from({ length: 16 }, (_, index) => index),
      'learner-0001',
      2,
      40,
      'en',
      1_795_269_600,
      '?a<b@-',
      Uint8Array.of(60, 60, 20, 100, 60, 60),
      5,
      3,
      Uint8Array.of(0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef),
      null,
      ['hy'],
    ]);
  });

  it('is the same whatever the scores, the names, the device and the seed', () => {
    const other: Attempt = {
      ...talk,
      learner: { id: 'learner-0001', pseudonym: 'BBB-222', name: 'Anahit', group: 'Evening' },
      device: 'device-0002',
      shown: { ...talk.shown, seed: 7, wording: '12345678' },
      result: { scoring: 1, overall: 3, steps: {}, ending: 'left', endingKind: 'walked_out', passed: false, criticalErrors: [] },
    };
    expect(toSealedForm(other, LINK)).toEqual(toSealedForm(talk, LINK));
  });

  it('leaves out at its end what it has nothing to say of', () => {
    const form = toSealedForm(buildAttempt({ moves: buildMoves('opening.a') }), undefined);
    expect(form).toHaveLength(16);
    expect(readSealedForm([...form, null])).toBeUndefined();
    expect(readSealedForm(form)).toMatchObject({ scenario: { id: 'cold_soup' }, languages: [] });
  });

  it('of any attempt, read back, has its choices, its setting, its origin and its times in seconds', () => {
    fc.assert(
      fc.property(anyAttempts, fc.boolean(), (attempts, isLinked) => {
        for (const attempt of attempts) {
          const read = readSealedForm(toSealedForm(attempt, isLinked ? LINK : undefined));
          const { moves, startedAt, finishedAt, setting, from, id, library, scenario, method } = toSealedPart(attempt);
          expect(read).toEqual({
            ...{ id, library, scenario, method, setting, startedAt, language: 'en', languages: [] },
            ...(from && { from }),
            ...(finishedAt && { finishedAt }),
            ...(isLinked && { link: LINK }),
            entries: moves.map(({ choice, at }) => ({ sign: { choice }, at })),
          });
        }
      }),
      PROPERTY,
    );
  });

  it('of any talk that can be played, played again, is that talk, with the turns and what was taken back', () => {
    const scenario = buildTornCoat();
    let events = 0;
    fc.assert(
      fc.property(anyPlayed, (attempt) => {
        const read = readSealedForm(toSealedForm(attempt, LINK));
        const unfolded = read && unfoldTalk(read, scenario, attempt.learner);
        expect(unfolded).toEqual({ ...toSealedPart(attempt), learner: attempt.learner });
        events += attempt.events.length;
      }),
      PROPERTY,
    );
    expect(events).toBeGreaterThan(300);
  });

  it.each([
    ['a version that is to come', 0, 2],
    ['an id that is no id', 2, 'Cold Soup'],
    ['a structure of another length', 4, Uint8Array.of(1, 2, 3)],
    ['an id as text that is drawn, and so goes as bytes', 8, ID],
    ['a learner of two bytes', 9, Uint8Array.of(1, 2)],
    ['a setting that there is not', 10, 8],
    ['half a second', 13, 1.5],
    ['a moment on no calendar', 13, 253_402_300_800],
    ['a sign that there is not', 14, '?a<b@!'],
    ['fewer signs than gaps', 14, '?a<b@'],
    ['a gap in more bytes than it takes', 15, Uint8Array.of(60, 60, 20, 100, 60, 0x80, 0)],
    ['a gap without its end', 15, Uint8Array.of(60, 60, 20, 100, 60, 0x80)],
    ['a place below the first', 17, -1],
    ['a hash of another length', 18, Uint8Array.of(1)],
    ['an empty list of languages', 20, []],
  ])('is refused with %s', (_, place, value) => {
    const form: SealedValue[] = [...toSealedForm(talk, LINK)];
    expect(readSealedForm(form)).toBeDefined();
    form[place] = value;
    expect(readSealedForm(form)).toBeUndefined();
  });
});

describe('a talk that is played from its form', () => {
  const scenario = buildTornCoat();
  const read = (attempt: Attempt) => {
    const form = readSealedForm(toSealedForm(attempt, undefined));
    if (form === undefined) throw new Error('It should be read.');
    return form;
  };
  const plain = buildAttempt({ moves: buildMoves('story.a') });

  it('is none where a choice does not fit, something is taken back before anything was said, or a language is missing or spare', () => {
    expect(unfoldTalk(read(plain), scenario, undefined)?.moves[0]?.turn).toBe('story');
    expect(unfoldTalk(read(buildAttempt({ moves: buildMoves('story.z') })), scenario, undefined)).toBeUndefined();
    const entry = { sign: { event: 'taken_back' }, at: plain.startedAt } as const;
    expect(unfoldTalk({ ...read(plain), entries: [entry] }, scenario, undefined)).toBeUndefined();
    expect(unfoldTalk({ ...read(plain), languages: ['hy'] }, scenario, undefined)).toBeUndefined();
    const change = { sign: { event: 'language_changed' }, at: plain.startedAt } as const;
    expect(unfoldTalk({ ...read(plain), entries: [change] }, scenario, undefined)).toBeUndefined();
    expect(unfoldTalk({ ...read(plain), entries: [change], languages: ['hy'] }, scenario, undefined)?.events).toHaveLength(1);
  });
});
