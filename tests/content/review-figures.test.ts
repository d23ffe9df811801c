import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAvailableReplies } from '../../src/domain/conversation/list-available-replies.ts';
import type { Move } from '../../src/domain/conversation/replay.ts';
import { step } from '../../src/domain/conversation/step.ts';
import { startConversation, type TalkState } from '../../src/domain/conversation/talk-state.ts';
import { buildDecisions } from '../../src/domain/review/build-decisions.ts';
import { countCriteria } from '../../src/domain/review/count-criteria.ts';
import { countReplies } from '../../src/domain/review/count-replies.ts';
import { listHistories } from '../../src/domain/review/history.ts';
import { type MoveScore, type ReviewedTalk, toReviewedTalk } from '../../src/domain/review/reviewed-talk.ts';
import { listScenarioStatistics } from '../../src/domain/review/scenario-statistics.ts';
import { toScore } from '../../src/domain/review/to-score.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { buildAttempt } from '../builders/build-attempt.ts';
import { PROPERTY } from '../builders/property.ts';
import { readShipped, type Shipped } from './read-shipped.ts';

const PEOPLE = 40;

/** One talk that draws its replies; the later people stand, the more often theirs is the first one, so that people differ. */
function talkAtRandom({ scenario, method }: Shipped, person: number, draw: () => number): ReviewedTalk {
  const moves: Move[] = [];
  let state: TalkState | undefined = startConversation(scenario);
  while (state !== undefined) {
    const replies = listAvailableReplies(scenario, state);
    const reply = draw() < person / PEOPLE ? replies[0] : replies[Math.floor(draw() * replies.length)];
    if (reply === undefined) break;
    moves.push({ turn: state.at, choice: reply.id });
    state = step(scenario, state, reply.id);
  }
  const attempt = buildAttempt({
    id: `talk-${scenario.id}-${person}`,
    mode: 'assessment',
    scenario: { id: scenario.id, revision: scenario.revision },
    finishedAt: '2026-11-21T15:00:00.000Z',
  });
  return toReviewedTalk(attempt, `person-${person}`, toScore(method, scenario, scoreAttempt(method, scenario, moves)));
}

const shipped = (await readShipped()).filter(({ scenario }) => scenario.introduction !== true);
const [draws = []] = fc.sample(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 20_000, maxLength: 20_000, size: 'max' }), {
  seed: PROPERTY.seed,
  numRuns: 1,
});
let drawn = 0;
const draw = () => draws[drawn++ % draws.length] ?? 0;
const talks = shipped.flatMap((one) => Array.from({ length: PEOPLE }, (_, person) => talkAtRandom(one, person, draw)));
const decisions = buildDecisions(listHistories([], talks, new Set()));

const movesAt = (id: string, turn: string): { move: MoveScore; rest: readonly MoveScore[] }[] =>
  talks
    .filter(({ attempt }) => attempt.scenario.id === id)
    .flatMap(({ score }) => score.moves.filter((move) => move.turn === turn).map((move) => ({ move, rest: score.moves.filter((other) => other !== move) })));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const isKey = (move: MoveScore) => (move.better === undefined ? 1 : 0);

describe('figures in columns are those of the talks one by one, on what is shipped', () => {
  test('every move is a row, and every talk adds up to a hundred', () => {
    expect(talks.length).toBe(shipped.length * PEOPLE);
    expect(decisions.size).toBe(talks.reduce((sum, { score }) => sum + score.moves.length, 0));
    expect(talks.map(({ score }) => score.overall + score.moves.reduce((sum, { price }) => sum + price, 0))).toEqual(talks.map(() => 100));
  });

  test('replies against the key', () => {
    for (const { scenario, turn, count, against, people } of countReplies(decisions)) {
      const moves = movesAt(scenario.id, turn);
      expect([count, against, people]).toEqual([moves.length, moves.filter(({ move }) => move.better !== undefined).length, moves.length]);
    }
  });

  test('criteria and their chances', () => {
    const moves = talks.flatMap(({ score }) => score.moves);
    const counts = countCriteria(decisions);
    expect(counts.length).toBeGreaterThan(15);
    for (const { criterion, chances, missed } of counts) {
      expect(chances).toBe(moves.filter((move) => move.chances.includes(criterion)).length);
      expect(missed).toBe(moves.filter((move) => move.missed.includes(criterion)).length);
    }
  });

  test('facility and discrimination, by the textbook’s formula in two passes', () => {
    const items = listScenarioStatistics(decisions).flatMap((scenario) => scenario.items);
    const judged = items.filter(({ discrimination }) => discrimination !== undefined);
    expect(judged.length).toBeGreaterThan(10);
    for (const { scenario, turn, facility, discrimination } of judged) {
      const moves = movesAt(scenario.id, turn);
      const x = moves.map(({ move }) => isKey(move));
      const y = moves.map(({ rest }) => mean(rest.map(isKey)));
      const spread = (a: readonly number[], b: readonly number[]) => mean(a.map((value, index) => (value - mean(a)) * ((b[index] ?? 0) - mean(b))));
      expect(facility).toBeCloseTo(mean(x), 12);
      expect(discrimination).toBeCloseTo(spread(x, y) / Math.sqrt(spread(x, x) * spread(y, y)), 9);
    }
  });
});
