import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printTalk } from '../../../src/domain/hand-in/print-talk.ts';
import { toFormBytes } from '../../../src/interop/hand-in/form-bytes.ts';
import { printCode } from '../../../src/interop/hand-in/print-code.ts';
import { writeTalkCode } from '../../../src/interop/hand-in/talk-code.ts';
import { anyPlayed } from '../../builders/any-played.ts';
import { buildResult } from '../../builders/build-attempt.ts';
import { play } from '../../builders/build-hand-in.ts';
import { PROPERTY } from '../../builders/property.ts';

const talk = play(1, 'story.a', 'sorry.b');

it('is the same whatever result, name, device or order of replies a copy has', () => {
  const copy = { ...talk, device: 'device-0002', shown: { language: 'en', seed: 7 }, result: buildResult({ overall: 3 }) };
  expect(printTalk({ ...copy, learner: { id: 'learner-0001', pseudonym: 'AAA-111' } })).toBe(printTalk(talk));
});

it('is another for another reply, moment, person or setting', () => {
  const others = [
    play(1, 'story.a', 'sorry.a'),
    { ...talk, finishedAt: '2026-11-21T14:31:00.000Z' },
    { ...talk, learner: { id: 'learner-0002', pseudonym: '7K3-F9Q' } },
    { ...talk, setting: { ...talk.setting, hints: !talk.setting.hints } },
  ];
  expect(new Set([talk, ...others].map(printTalk)).size).toBe(5);
});

it('is the same of a code, wherever in a chain its talk was sealed', () => {
  fc.assert(
    fc.property(
      anyPlayed,
      fc.option(fc.record({ index: fc.nat({ max: 999 }), previous: fc.constant('0123456789abcdef') }), { nil: undefined }),
      (attempt, link) => {
        const code = writeTalkCode({ form: toFormBytes(attempt, link), said: { pseudonym: '7K3-F9Q' } });
        expect(printCode(code)).toBe(printTalk(attempt));
      },
    ),
    PROPERTY,
  );
  expect(printCode(Uint8Array.of(1, 2, 3))).toBeUndefined();
});
