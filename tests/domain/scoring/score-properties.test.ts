import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMoves } from '../../../src/domain/checks/check-walkthroughs.ts';
import { findBestPoints } from '../../../src/domain/scoring/find-best-points.ts';
import { openPointSearch } from '../../../src/domain/scoring/open-point-search.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { plant } from '../../builders/plant.ts';
import { PROPERTY } from '../../builders/property.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';
import { walkRoad } from '../../builders/walk-road.ts';
import { game, holdsForAllTalks, picks } from './all-talks.ts';

const last = buildLast();
test('every score of every talk lies in 0 to 100', () => {
  holdsForAllTalks(true, ({ steps, overall }) => {
    for (const score of [overall, ...steps.map((step) => step.score)]) {
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
    }
    for (const { points } of steps) expect(points).toBeGreaterThanOrEqual(0);
  });
  holdsForAllTalks(false, ({ steps, overall }) => {
    for (const score of [overall, ...steps.map((step) => step.score)]) expect(score).toBeLessThanOrEqual(100);
  });
});

test('the evidence of a talk sums up to the points of each step, and names criterion or rule, level and sources', () => {
  holdsForAllTalks(true, ({ steps, moves }, method) => {
    for (const { step, points } of steps) {
      const evidence = moves.flatMap((move) => move.evidence).filter((one) => one.step === step);
      expect(evidence.reduce((sum, one) => sum + one.points, 0)).toBe(points);
    }
    for (const { turn, choice, evidence } of moves) {
      expect([turn, choice].every((name) => name.length > 0)).toBe(true);
      for (const one of evidence) {
        expect(one.sources.length).toBeGreaterThan(0);
        if (one.kind === 'mark') expect([0, 1, 2, 3]).toContain(one.level);
        if (one.kind === 'order') expect(method.rules.map(({ id }) => id)).toContain(one.rule);
        if (one.kind === 'error') expect(method.criticalErrors.map(({ id }) => id)).toContain(one.error);
        if (one.kind === 'without') expect(['nothing', 'supervisor']).toContain(one.said);
      }
    }
  });
});

test('whatever a finished talk lacks of a step, its moves have lost there', () => {
  holdsForAllTalks(false, ({ steps, moves, ending }) => {
    for (const { step, points, best } of ending === undefined ? [] : steps) {
      const lost = moves.reduce((sum, move) => sum + (move.lost[step] ?? 0), 0);
      expect(lost).toBeGreaterThanOrEqual(100 - (100 * points) / best - 1e-6);
    }
  });
});

test('a move that lost nothing has no better reply, and one that is named would indeed have kept more', () => {
  holdsForAllTalks(false, ({ moves }, method, scenario) => {
    moves.forEach((move, index) => {
      const lossOf = ({ lost }: { readonly lost: Readonly<Record<string, number>> }) =>
        method.steps.reduce((sum, { id, weight }) => sum + (weight * (lost[id] ?? 0)) / 100, 0);
      if (Object.keys(move.lost).length === 0) expect(move.better).toBeUndefined();
      if (move.better === undefined) return;
      const before = moves.slice(0, index).map(({ turn, choice }) => ({ turn, choice }));
      const instead = scoreAttempt(method, scenario, [...before, { turn: move.turn, choice: move.better }]).moves[index];
      expect(instead?.errors).toEqual([]);
      expect(lossOf(instead as typeof move)).toBeLessThan(lossOf(move));
    });
  });
});

test('a talk with a critical error does not pass; the reply with it earns nothing, and the others what they earn without the word error', () => {
  holdsForAllTalks(false, (debrief, method, scenario) => {
    const lenient = { ...scenario, turns: scenario.turns.map((turn) => ({ ...turn, replies: turn.replies.map(({ errors: _, ...reply }) => reply) })) };
    const forgiven = scoreAttempt(
      method,
      lenient,
      debrief.moves.map(({ turn, choice }) => ({ turn, choice })),
    );
    debrief.moves.forEach(({ errors, evidence }, index) => {
      const earned = method.steps.map(({ id }) => evidence.reduce((sum, { step, points }) => (step === id ? sum + points : sum), 0));
      if (errors.length === 0) expect(evidence).toEqual(forgiven.moves[index]?.evidence);
      else expect(Math.max(...earned)).toBeLessThanOrEqual(0);
    });
    debrief.steps.forEach(({ points }, index) => {
      expect(points).toBeLessThanOrEqual(forgiven.steps[index]?.points ?? 0);
    });
    if (debrief.errors.length > 0) expect(debrief.passed).toBe(false);
    if (debrief.passed) expect(['resolved', 'delighted']).toContain(debrief.ending?.kind);
  });
});

test('the same talk gives the same debrief again, from the structure alone: no language and no clock goes in', () => {
  expect(scoreAttempt).toHaveLength(3);
  holdsForAllTalks(true, (debrief, method, scenario) => {
    const moves = debrief.moves.map(({ turn, choice }) => ({ turn, choice }));
    expect(scoreAttempt(structuredClone(method), structuredClone(scenario), moves)).toEqual(debrief);
  });
});

test('from wherever a talk stands it can be continued so that no step falls below what it has', () => {
  fc.assert(
    fc.property(game, picks, ([method, scenario], road) => {
      const { aheadOf } = openPointSearch(method, scenario, false);
      for (const { before, acts } of scoreAttempt(method, scenario, walkRoad(scenario, road)).moves) {
        for (const ahead of aheadOf({ talk: before, acts })) expect(ahead).toBeGreaterThanOrEqual(0);
      }
    }),
    PROPERTY,
  );
});

test('points once earned do not fall, except by a third apology', () => {
  holdsForAllTalks(true, ({ moves }, method) => {
    for (const { evidence } of moves) {
      for (const { id } of method.steps) {
        const earned = evidence.filter(({ step }) => step === id);
        if (earned.some((one) => one.kind === 'order' && one.rule === 'third_apology')) continue;
        expect(earned.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test('each rule about order lowers exactly its own step against the same talk without the rule, never below nothing', () => {
  const touched = new Set<string>();
  fc.assert(
    fc.property(picks, fc.constantFrom(...last.rules), (road, rule) => {
      const coat = buildTornCoat();
      const moves = walkRoad(coat, road);
      const without = { ...last, rules: last.rules.filter(({ id }) => id !== rule.id) };
      const lowered = scoreAttempt(last, coat, moves).steps;
      const free = scoreAttempt(without, coat, moves).steps;
      lowered.forEach(({ step, points }, index) => {
        const unruled = free[index]?.points ?? 0;
        if (step === rule.step) expect(points).toBeLessThanOrEqual(unruled);
        else expect(points).toBe(unruled);
        if (points < unruled) touched.add(rule.id);
        expect(points).toBeGreaterThanOrEqual(0);
      });
    }),
    PROPERTY,
  );
  expect([...touched].sort()).toEqual(['apology_after_fix', 'fix_before_acknowledgement', 'third_apology']);
});

test('at worst, after two apologies of one level in the lightest criterion, a third one leaves the step above nothing', () => {
  const coat = buildTornCoat();
  const sorry = (id: string, to: string) => ({ id, marks: { blames_nobody: 1 }, acts: ['apologize'], to });
  const turns = coat.turns.map((turn, index) => ({ ...turn, replies: [...turn.replies, sorry('z', coat.turns[index + 1]?.id ?? 'resolved')] }));
  const begging = { ...coat, turns };
  const points = (...road: string[]) => scoreAttempt(last, begging, toMoves(road)).steps[1]?.points;
  expect(points('story.z', 'sorry.z')).toBe(400);
  expect(points('story.z', 'sorry.z', 'options.z')).toBe(200);
  expect(points('story.z', 'sorry.z', 'options.z', 'gesture.z', 'check.z')).toBe(200);
  expect(points('story.d', 'sorry.z', 'options.z', 'gesture.z')).toBe(100);
});

test('a reply swapped for one with marks at least as high, the same acts and the same way on, never lowers a score', () => {
  const criteria = last.steps.flatMap(({ criteria: all }) => all.filter(({ judges }) => judges === undefined).map(({ id }) => id));
  const raises = fc.dictionary(fc.constantFrom(...criteria), fc.integer({ min: 1, max: 3 }), { maxKeys: 6 });
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), raises, picks, (turnAt, replyAt, raised, road) => {
      const coat = buildTornCoat();
      const turn = coat.turns[turnAt];
      const reply = turn?.replies[replyAt % (turn.replies.length || 1)];
      if (turn === undefined || reply === undefined) return;
      const marks = Object.fromEntries(
        [...new Set([...Object.keys(reply.marks), ...Object.keys(raised)])].map((id) => [id, Math.max(reply.marks[id] ?? 0, raised[id] ?? 0)]),
      );
      const twin = { ...reply, id: 'y', marks };
      const twinned = plant(coat, ['turns', turnAt, 'replies'], [...turn.replies, twin]);
      const moves = walkRoad(coat, road);
      const swapped = moves.map((move) => (move.turn === turn.id && move.choice === reply.id ? { ...move, choice: 'y' } : move));
      const before = scoreAttempt(last, twinned, moves);
      const after = scoreAttempt(last, twinned, swapped);
      expect(after.overall).toBeGreaterThanOrEqual(before.overall);
      after.steps.forEach(({ points }, index) => {
        expect(points).toBeGreaterThanOrEqual(before.steps[index]?.points ?? 0);
      });
      expect(after.ending).toEqual(before.ending);
    }),
    PROPERTY,
  );
});

test('no road of replies collects more in a step than the denominator says', () => {
  holdsForAllTalks(false, ({ steps }, method, scenario) => {
    const best = findBestPoints(mapRoads(method, scenario), false);
    steps.forEach(({ points, best: denominator }, index) => {
      expect(denominator).toBe(best[index]);
      expect(points).toBeLessThanOrEqual(denominator);
    });
  });
});
