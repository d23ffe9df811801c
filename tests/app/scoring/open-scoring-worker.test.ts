import { expect, it, vi } from 'vitest';
import { openScoringWorker } from '../../../src/app/scoring/open-scoring-worker.ts';
import type { ScoredTalk } from '../../../src/app/scoring/scorer.ts';
import { rememberScores } from '../../../src/app/scoring/scorer.ts';
import type { ScoringAnswer, ScoringRequest } from '../../../src/app/scoring/scoring-messages.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

// What a browser's own worker does is tried in one: `tests/e2e/scoring-worker.e2e.ts`.

const talk: ScoredTalk = { method: buildMethod(), scenario: buildScenario(), moves: buildMoves('opening.a', 'remedy.b', 'closing.b') };
const other: ScoredTalk = { ...talk, moves: buildMoves('opening.c') };
const WAYS = [{ from: 'opening', to: 'remedy', choices: ['a', 'b'] }];
const scoreThere = ({ method, scenario, moves }: ScoredTalk) => scoreAttempt(method, scenario, moves);

/** A worker that answers as the real one does, after it was asked, or fails as a test wants it to. */
class WorkerInTest extends EventTarget {
  readonly requests: ScoringRequest[] = [];
  readonly terminate = vi.fn();
  readonly #answer: (request: ScoringRequest) => ScoringAnswer | undefined;

  constructor(answer: (request: ScoringRequest) => ScoringAnswer | undefined) {
    super();
    this.#answer = answer;
  }

  postMessage(request: ScoringRequest): void {
    this.requests.push(structuredClone(request));
    const answer = this.#answer(request);
    queueMicrotask(() => this.dispatchEvent(answer === undefined ? new Event('error') : new MessageEvent('message', { data: answer })));
  }
}

function open(answer: (request: ScoringRequest) => ScoringAnswer | undefined) {
  const worker = new WorkerInTest(answer);
  const makeWorker = vi.fn(() => worker as unknown as Worker);
  const here = {
    score: vi.fn(async (asked: ScoredTalk) => scoreThere(asked)),
    scoreBestOn: vi.fn(async (asked: ScoredTalk) => scoreThere(asked)),
    listWays: vi.fn(async () => WAYS),
    prepare: vi.fn(),
  };
  return { worker, makeWorker, here, ...openScoringWorker(makeWorker, here, async () => {}) };
}

it('the worker scores as the page would, starts with the first talk, and gets each scenario once', async () => {
  const { worker, makeWorker, here, score } = open(({ id, moves }) => ({ id, found: scoreThere({ ...talk, moves: moves ?? [] }) }));
  expect(makeWorker).not.toHaveBeenCalled();
  expect(await Promise.all([score(talk), score(other)])).toEqual([scoreThere(talk), scoreThere(other)]);
  expect(makeWorker).toHaveBeenCalledTimes(1);
  expect(worker.requests.map(({ material }) => material?.scenario.id)).toEqual(['cold_soup', undefined]);
  expect(here.score).not.toHaveBeenCalled();
});

it('where its code does not come the page scores, what was asked already too, and asks it no more', async () => {
  const { worker, here, score } = open(() => undefined);
  expect(await Promise.all([score(talk), score(other)])).toEqual([scoreThere(talk), scoreThere(other)]);
  expect(worker.terminate).toHaveBeenCalled();
  const asked = worker.requests.length;
  await score(talk);
  expect([worker.requests.length, here.score.mock.calls.length]).toEqual([asked, 3]);
});

it('the worker lists the ways of a scenario too, without moves; where its code does not come the page does', async () => {
  const there = open(({ id, moves }) => (moves === undefined ? { id, found: WAYS } : { id, found: scoreThere(talk) }));
  expect(await there.listWays(talk)).toEqual(WAYS);
  expect(await there.score(talk)).toEqual(scoreThere(talk));
  expect([there.here.listWays.mock.calls.length, there.worker.requests.length]).toEqual([0, 2]);
  const refused = open(() => undefined);
  expect(await refused.listWays(talk)).toEqual(WAYS);
  expect(refused.here.listWays).toHaveBeenCalledTimes(1);
});

it('the worker is told where a talk is to go on with the best that can be said', async () => {
  const { worker, scoreBestOn, score } = open(({ id }) => ({ id, found: scoreThere(talk) }));
  await scoreBestOn(talk);
  await score(talk);
  expect(worker.requests.map(({ isBestOn }) => isBestOn)).toEqual([true, undefined]);
  const refused = open(() => undefined);
  await refused.scoreBestOn(talk);
  expect(refused.here.scoreBestOn).toHaveBeenCalledTimes(1);
});

it('comes with the beginning of a talk, once; where it does not come, the code of the page does', async () => {
  const fine = open(({ id }) => ({ id, found: scoreThere(talk) }));
  fine.prepare();
  fine.prepare();
  await Promise.resolve();
  expect([fine.makeWorker.mock.calls.length, fine.here.prepare.mock.calls.length]).toEqual([1, 0]);
  fine.worker.dispatchEvent(new Event('error'));
  expect(fine.here.prepare).toHaveBeenCalledTimes(1);
  expect(await fine.score(talk)).toEqual(scoreThere(talk));
  expect(fine.here.score).toHaveBeenCalledTimes(1);
});

it('where a browser refuses a worker the page scores', async () => {
  const here = {
    score: vi.fn(async (asked: ScoredTalk) => scoreThere(asked)),
    scoreBestOn: vi.fn(async (asked: ScoredTalk) => scoreThere(asked)),
    listWays: vi.fn(async () => WAYS),
    prepare: vi.fn(),
  };
  const { score, prepare } = openScoringWorker(
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
    here,
    async () => {},
  );
  prepare();
  await Promise.resolve();
  expect(here.prepare).toHaveBeenCalledTimes(1);
  expect(await score(talk)).toEqual(scoreThere(talk));
});

it('what cannot be scored there is tried on the page, whose mistake is told', async () => {
  const { score } = openScoringWorker(() => new WorkerInTest(({ id }) => ({ id, error: 'no road' })) as unknown as Worker, {
    prepare: () => {},
    listWays: async () => [],
    scoreBestOn: async () => scoreThere(talk),
    async score() {
      throw new Error('no road here either');
    },
  });
  await expect(score(talk)).rejects.toThrow('no road here either');
});

it('what was scored last of a scenario is not scored again, and another talk of it, or by another method, is', async () => {
  const score = vi.fn(async (asked: ScoredTalk) => scoreThere(asked));
  const scores = rememberScores({ score, scoreBestOn: score, listWays: async () => [], prepare: () => {} });
  const debrief = await scores.score(talk);
  expect(await scores.score({ ...talk, moves: [...talk.moves] })).toBe(debrief);
  expect(score).toHaveBeenCalledTimes(1);
  await scores.score(other);
  await scores.score({ ...other, method: buildMethod() });
  expect(score).toHaveBeenCalledTimes(3);
});
