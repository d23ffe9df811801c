import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOverdrawn } from '../../../src/domain/method/find-overdrawn.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import { countActs, startMethod } from '../../../src/domain/method/method-state.ts';
import type { Rule } from '../../../src/domain/method/rule-schema.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { earnPoints } from '../../../src/domain/scoring/reply-yields.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { PROPERTY } from '../../builders/property.ts';

const ACTS = ['bow', 'sing'];
const counts = fc.dictionary(fc.constantFrom(...ACTS), fc.record({ min: fc.nat(2), max: fc.nat(2) }, { requiredKeys: [] }), { maxKeys: 2 });
const rule: fc.Arbitrary<Rule> = fc.record(
  {
    id: fc.constant('rule'),
    act: fc.constantFrom(...ACTS),
    when: counts,
    unlessWith: fc.constantFrom(...ACTS),
    step: fc.constant('thank'),
    keep: fc.constantFrom(0, 33, 50, 100),
    takesBack: fc.record({ levels: fc.constantFrom(1, 2), when: counts }, { requiredKeys: ['levels'] }),
    sources: fc.constant(['HY-L1']),
  },
  { requiredKeys: ['id', 'act', 'when', 'step', 'keep', 'sources'] },
);
const method = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules): Method => buildMethod({ acts: ACTS, rules }));

/** The least that replies with these acts bring in the only step that has rules: one level of its only criterion (2 x 100), where a rule looks at one. */
function sumLeast(method: Method, replies: readonly (readonly string[])[]): number {
  let acts = startMethod(method);
  let sum = 0;
  let lowest = 0;
  for (const done of replies) {
    const earns = method.rules.some(({ act }) => done.includes(act));
    const reply: Reply = { id: 'a', marks: earns ? { thanks_for_report: 1 } : {}, acts: [...done], to: 'resolved' };
    sum += earnPoints(method, buildScenario(), acts, reply)[2] ?? 0;
    lowest = Math.min(lowest, sum);
    acts = countActs(method, acts, done);
  }
  return lowest;
}

test('whatever rules a method has, it is called overdrawn if some talk brings the step below nothing, and only then', () => {
  const seen = { overdrawn: 0, sound: 0 };
  const talk = fc.array(fc.subarray(ACTS), { maxLength: 8 });
  fc.assert(
    fc.property(method, fc.array(talk, { minLength: 40, maxLength: 40 }), (any, talks) => {
      const isOverdrawn = findOverdrawn(any).length > 0;
      const lowest = Math.min(...talks.map((replies) => sumLeast(any, replies)));
      if (lowest < 0) expect(isOverdrawn).toBe(true);
      seen[isOverdrawn ? 'overdrawn' : 'sound'] += 1;
    }),
    PROPERTY,
  );
  expect(seen.overdrawn).toBeGreaterThan(20);
  expect(seen.sound).toBeGreaterThan(20);
});

test('a step is not overdrawn for a rule that takes back once what two acts before it have earned', () => {
  const third: Rule = { id: 'third', act: 'bow', when: { bow: { min: 2 } }, step: 'thank', keep: 0, sources: ['HY-L1'] };
  const takingBack = (levels: number, when?: Rule['when']) => buildMethod({ acts: ACTS, rules: [{ ...third, takesBack: { levels, ...(when && { when }) } }] });
  expect(findOverdrawn(takingBack(2, { bow: { max: 2 } }))).toEqual([]);
  expect(findOverdrawn(takingBack(3, { bow: { max: 2 } }))).toEqual(['thank']);
  expect(findOverdrawn(takingBack(1))).toEqual(['thank']);
});
