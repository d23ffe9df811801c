import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuality } from '../../../src/domain/checks/check-quality.ts';
import { checkRoads } from '../../../src/domain/checks/check-roads.ts';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { readScenario } from '../../../src/domain/scenario/read-scenario.ts';
import type { Reply, Turn } from '../../../src/domain/scenario/turn-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import { walkRoad } from '../../builders/walk-road.ts';
import { findDisagreements } from '../conversation/find-disagreements.ts';

const last = buildLast();
const ENDINGS = buildTornCoat().endings.map(({ id }) => id);

const range = fc.record({ min: fc.nat(10), max: fc.nat(10) }, { requiredKeys: [] });
const knowledge = fc.subarray(['coat_date', 'call_today']);
const condition = fc.record({ anger: range, trust: range, has: knowledge, lacks: knowledge }, { requiredKeys: [] });
const mood = fc.record({ anger: fc.integer({ min: -4, max: 4 }), trust: fc.integer({ min: -4, max: 4 }) }, { requiredKeys: [] });

/** A reply of turn number `at`: it may lead anywhere, back as well as on, so that loops and dead ends are among the results. */
function replyOf(at: number, count: number): fc.Arbitrary<Omit<Reply, 'id'>> {
  const place = fc
    .oneof({ weight: 4, arbitrary: fc.integer({ min: at + 1, max: count }) }, { weight: 1, arbitrary: fc.nat(at) })
    .map((turn) => (turn >= count ? (ENDINGS[turn % ENDINGS.length] as string) : `turn_${turn}`));
  const branches = fc.tuple(fc.array(fc.record({ when: condition, to: place }), { maxLength: 2 }), place).map(([some, to]) => [...some, { to }]);
  const plain = {
    mood,
    learns: fc.constant<string[]>(['coat_date']),
    promises: fc.constant<string[]>(['call_today']),
    when: condition,
    offer: fc.constantFrom('voucher', 'nothing', 'new_coat'),
    errors: fc.constant<string[]>(['rude']),
  };
  const act = fc.constantFrom<Pick<Reply, 'marks' | 'acts'>>(
    { marks: { lets_finish: 2 }, acts: ['acknowledge'] },
    { marks: { says_sorry: 1 }, acts: ['apologize'] },
    { marks: { is_specific: 3 }, acts: ['fix'] },
    { marks: { thanks_for_report: 3, gives_gladly: 1 } },
    { marks: {} },
  );
  return fc.tuple(fc.record(plain, { requiredKeys: [] }), act, fc.oneof(place, branches)).map(([parts, marked, to]) => ({ ...parts, ...marked, to }));
}

function turnOf(at: number, count: number): fc.Arbitrary<Turn> {
  return fc.array(replyOf(at, count), { minLength: 1, maxLength: 4 }).map((replies) => ({
    id: `turn_${at}`,
    step: 'listen',
    lines: [{ id: 'plain' }],
    replies: replies.map((reply, index) => ({ ...reply, id: 'abcd'.charAt(index) })),
  }));
}

const scenario = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.record({
      turns: fc.tuple(...Array.from({ length: count }, (_, at) => turnOf(at, count))),
      limits: fc.array(fc.record({ when: condition, to: fc.constantFrom('walked_out', 'turn_0') }), { maxLength: 2 }),
    }),
  )
  .map(({ turns, limits }) => buildTornCoat({ turns, limits, start: 'turn_0' }));

test('of any small valid scenario all states are found, or its loop is, and the check never throws', () => {
  const seen = { loops: 0, sound: 0 };
  fc.assert(
    fc.property(scenario, fc.array(fc.nat(9), { maxLength: 12 }), (any, picks) => {
      expect(readScenario('f.json', any, last).problems).toEqual([]);
      const map = mapRoads(last, any);
      const { find, loop } = map.graph;
      const problems = checkRoads('f.json', any, map.graph);
      expect(problems.some(({ code }) => code === 'loop')).toBe(loop !== undefined);
      if (loop !== undefined) {
        seen.loops += 1;
        return;
      }
      seen.sound += 1;
      expect(find(startConversation(any))).toBeDefined();
      expect(checkQuality('f.json', map).problems).toBeInstanceOf(Array);
      expect(findDisagreements(any).disagreements).toEqual([]);
      const { overall } = scoreAttempt(last, any, walkRoad(any, picks));
      expect(overall).toBeGreaterThanOrEqual(0);
      expect(overall).toBeLessThanOrEqual(100);
    }),
    PROPERTY,
  );
  expect(seen.loops).toBeGreaterThan(20);
  expect(seen.sound).toBeGreaterThan(20);
}, 120_000);
