import { expect, test } from 'vitest';
import { checkWays } from '../../../src/domain/checks/check-ways.ts';
import { exploreTalk } from '../../../src/domain/conversation/explore-talk.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { plant } from '../../builders/plant.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

// With a limit that can be reached: from trust 4, sorry.c takes one and options.c two.
const coat = plant(buildTornCoat(), ['limits', 1, 'when', 'trust'], { max: 1 });
const check = (scenario: Scenario) => checkWays('scenario.json', scenario, exploreTalk(scenario, true));

test('a branch whose condition no talk meets is named with its reply and where it would lead', () => {
  // Trust is 0 to 10: with 11 the schema would refuse it, with both bounds at odds nothing else does.
  const branches = [{ when: { trust: { min: 8, max: 2 } }, to: 'delighted' }, { when: { trust: { min: 6 } }, to: 'delighted' }, { to: 'resolved' }];
  expect(check(plant(coat, ['turns', 4, 'replies', 0, 'to'], branches))).toEqual([
    { code: 'unreachable_branch', file: 'scenario.json', path: ['turns', 4, 'replies', 0, 'to', 0], found: 'check.a', expected: 'delighted' },
  ]);
});

test('a branch behind one that always applies first is named too', () => {
  // story.c raises anger from 6 to 10.
  const branches = [{ when: { anger: { min: 9 } }, to: 'walked_out' }, { to: 'sorry' }];
  expect(check(plant(coat, ['turns', 0, 'replies', 2, 'to'], branches))).toEqual([
    { code: 'unreachable_branch', file: 'scenario.json', path: ['turns', 0, 'replies', 2, 'to', 1], found: 'story.c', expected: 'sorry' },
  ]);
});

test('a limit that nobody comes to is named, and one that only silence comes to is not', () => {
  const never = { when: { anger: { min: 5, max: 4 } }, to: 'escalated' };
  expect(check(plant(coat, ['limits', 2], never))).toEqual([{ code: 'unreachable_limit', file: 'scenario.json', path: ['limits', 2], found: 'escalated' }]);
  // story.c alone brings anger from 6 to 10; without it, two replies and two silences do: sorry.c, options.c, then 9 and 10.
  const calm = plant(coat, ['turns', 0, 'replies', 2, 'mood'], { anger: 1 });
  const quiet = plant(plant(calm, ['turns', 2, 'replies', 2, 'mood'], { anger: 1, trust: -2 }), ['turns', 3, 'replies', 1, 'mood'], { trust: -1 });
  expect(check(quiet)).toEqual([]);
});

test('a limit that applies after every reply is told alone: all that cannot be reached follows from it', () => {
  expect(check(plant(coat, ['limits', 0, 'when'], {}))).toEqual([{ code: 'limit_always', file: 'scenario.json', path: ['limits', 0], found: 'walked_out' }]);
});

test('a fact that no reply learns and a promise that none makes are named', () => {
  const more = { ...coat, facts: [...coat.facts, 'shoe_size'], promises: [...coat.promises, 'new_lining'] };
  expect(check(more)).toEqual([
    { code: 'unlearnt_fact', file: 'scenario.json', path: ['facts', 1], found: 'shoe_size' },
    { code: 'unmade_promise', file: 'scenario.json', path: ['promises', 1], found: 'new_lining' },
  ]);
});
