import { describe, expect, test } from 'vitest';
import { toMoves } from '../../src/domain/checks/check-walkthroughs.ts';
import { SILENCE } from '../../src/domain/conversation/talk-state.ts';
import type { Method } from '../../src/domain/method/method-schema.ts';
import { startMethod } from '../../src/domain/method/method-state.ts';
import { findReply } from '../../src/domain/scenario/scenario-index.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import type { Reply } from '../../src/domain/scenario/turn-schema.ts';
import { isFittingGesture } from '../../src/domain/scoring/is-fitting-gesture.ts';
import { rankOffers } from '../../src/domain/scoring/rank-offers.ts';
import { findStart, mapRoads } from '../../src/domain/scoring/road-map.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { buildFullLast, buildGoodCoat } from '../builders/good-coat.ts';
import { buildTornCoat } from '../builders/torn-coat.ts';
import { readShipped } from './read-shipped.ts';

const shipped = await readShipped();

/** Kinds of ending that talks come to which never take a reply of some sort, silences among them. */
function listEndingsWithout(method: Method, scenario: Scenario, isTaken: (reply: Reply) => boolean): Set<string> {
  const map = mapRoads(method, scenario);
  const reached = new Set([findStart(map)]);
  // Parents stand after their children.
  for (const node of [...map.graph.nodes].reverse()) {
    if (!reached.has(node)) continue;
    for (const { choice, to } of node.moves) {
      const reply = choice === SILENCE ? undefined : findReply(scenario, node.state.at, choice);
      if (reply === undefined || !isTaken(reply)) reached.add(to);
    }
  }
  const kinds = new Map(scenario.endings.map(({ id, kind }) => [id, kind]));
  return new Set([...reached].flatMap(({ state }) => kinds.get(state.at) ?? []));
}

const isOffered = ({ offers }: Scenario, { offer }: Reply) => offers.some(({ id }) => id === offer);
const due = shipped.filter(({ method, scenario }) => method.offers?.fitting !== undefined && scenario.complaint.gesture !== 'none_due');

describe.each(due)('$name, where a gesture is due', ({ scenario, method, walkthroughs }) => {
  test('no talk that offers nothing, hands over or never speaks of it ends with delight, and with something some do', () => {
    const endings = listEndingsWithout(method, scenario, (reply) => isOffered(scenario, reply));
    expect([...endings]).not.toContain('delighted');
    expect(endings.size).toBeGreaterThanOrEqual(3);
    expect([...listEndingsWithout(method, scenario, () => false)]).toContain('delighted');
  });

  test('no talk without an offer that fits what was lost, made good or not, ends with delight', () => {
    // All acts done: the most that a gesture can fit.
    const fits = (reply: Reply) => isFittingGesture(method, scenario, startMethod(method), { ...reply, acts: method.acts });
    expect([...listEndingsWithout(method, scenario, fits)]).not.toContain('delighted');
  });

  test('the half-good walkthrough does not pass, whatever it ends in', () => {
    const half = walkthroughs?.walkthroughs.find(({ id }) => id === 'half_good');
    const debrief = scoreAttempt(method, scenario, toMoves(half?.replies ?? []));
    expect(debrief.ending).toBeDefined();
    expect(debrief.passed).toBe(false);
  });
});

test('the search finds delight where the mood alone decides, and none where the offer does', () => {
  // check.a of the frozen coat asks for a mood, that of the good one for the voucher or the mending too.
  const endingsOf = (coat: Scenario) => [...listEndingsWithout(buildFullLast(), coat, (reply) => isOffered(coat, reply))];
  expect(endingsOf(buildTornCoat())).toContain('delighted');
  expect(endingsOf(buildGoodCoat())).not.toContain('delighted');
});

test('in a third of the library or more the best offer is not the allowed one that is worth the most', () => {
  const apart = due.filter(({ method, scenario }) => {
    const { offers, complaint } = scenario;
    const allowed = offers.filter(({ id }) => complaint.policy.allowed.includes(id)).sort((a, b) => b.value - a.value);
    return rankOffers(method, scenario)[0]?.id !== allowed[0]?.id;
  });
  expect(due.length).toBeGreaterThanOrEqual(3);
  expect(apart.length / due.length).toBeGreaterThanOrEqual(1 / 3);
});
