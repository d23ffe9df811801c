import { expect, it, vi } from 'vitest';
import { createCurrentAttempt } from '../../../src/app/attempts/current-attempt.ts';
import { readTalk } from '../../../src/app/attempts/read-talk.ts';
import { openView } from '../../../src/app/hydration/open-view.ts';
import { createLibraryStore, keyOfScenario } from '../../../src/app/library/library-store.ts';
import type { ScenarioInLanguage } from '../../../src/domain/scenario/scenario-in-language.ts';
import type { Loaded } from '../../../src/domain/trouble/loaded.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildAttempts, buildPorts, buildScorer, WHO } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { buildSource } from '../../builders/build-source.ts';

const SCENARIO = buildScenario();
const TALK: ScenarioInLanguage = {
  scenario: SCENARIO,
  words: buildScenarioWords(SCENARIO, 'hy'),
  method: buildMethod(),
  methodWords: { formatVersion: 1, method: 'tiny', language: 'hy', sentences: {} },
};
const BEGUN = { scenario: 'cold_soup', hasBegun: true, order: ['c', 'a', 'b'] };

/** An app that has just arrived, with the small scenario in its library, and seeds 0, 1, 2, …. */
function buildApp(reading: Loaded<ScenarioInLanguage> = { value: TALK, problems: [] }, attempts = buildAttempts()) {
  const source = buildSource({ loadScenario: async () => reading });
  const words = vi.spyOn(source, 'words');
  const library = createLibraryStore(source);
  let seed = -1;
  const newSeed = () => {
    seed += 1;
    return seed;
  };
  const currentAttempt = createCurrentAttempt({
    ports: { ...buildPorts(), newSeed },
    scorer: buildScorer(),
    attempts,
    library: 'canteen',
    who: () => WHO,
    patience: { get: () => ({ on: false, seconds: 40 }), watch: () => {} },
  });
  const readPlayed = () => {
    const { now } = currentAttempt.getState();
    return now.phase === 'open' ? now.actor.getSnapshot() : undefined;
  };
  return {
    attempts,
    library,
    words,
    readPlayed,
    parts: {
      library,
      currentAttempt,
      libraryId: 'canteen',
      readAttempts: async () => (await attempts.list()).attempts,
      mode: 'assessment',
      language: 'hy',
    } as const,
  };
}

it('a talk that was begun on the page is begun and kept, in the mode and language of the app', async () => {
  const { parts, attempts, readPlayed } = buildApp();
  expect(await openView(BEGUN, parts)).toEqual({ screen: 'talk', attempt: 'attempt-0001' });
  expect(readPlayed()?.hasTag('answerable')).toBe(true);
  expect((await attempts.list()).attempts).toMatchObject([
    { id: 'attempt-0001', scenario: { id: 'cold_soup' }, setting: { guide: false }, shown: { language: 'hy' }, moves: [] },
  ]);
});

it.each(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])('the first replies stay in the order %s in which the page has shown them', async (order) => {
  const { parts, readPlayed } = buildApp();
  await openView({ ...BEGUN, order: [...order] }, parts);
  const context = readPlayed()?.context;
  expect(context && readTalk(context).replies.map(({ id }) => id)).toEqual([...order]);
});

it('beside a talk of this complaint that can go on nothing is begun: the briefing asks', async () => {
  const { parts, attempts, readPlayed } = buildApp();
  await attempts.restore(buildAttempt({ id: 'attempt-0007', moves: buildMoves('opening.a') }));
  expect(await openView(BEGUN, parts)).toEqual({ screen: 'begin', scenario: 'cold_soup' });
  expect([readPlayed(), (await attempts.list()).attempts.map(({ id }) => id)]).toEqual([undefined, ['attempt-0007']]);
});

it.each([
  ['of another complaint', buildAttempt({ id: 'attempt-0007', scenario: { id: 'lost_coat', revision: 1 }, moves: buildMoves('opening.a') })],
  [
    'of this complaint as it was before a change',
    buildAttempt({ id: 'attempt-0007', scenario: { id: 'cold_soup', revision: 9 }, moves: buildMoves('opening.a') }),
  ],
  ['of another copy of Amends', buildAttempt({ id: 'attempt-0007', library: 'lakeside', moves: buildMoves('opening.a') })],
  ['in which nothing was said', buildAttempt({ id: 'attempt-0007' })],
  ['that is finished', buildAttempt({ id: 'attempt-0007', finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() })],
])('beside a talk %s nobody is asked', async (_, kept) => {
  const { parts, attempts } = buildApp();
  await attempts.restore(kept);
  expect(await openView(BEGUN, parts)).toEqual({ screen: 'talk', attempt: 'attempt-0001' });
});

it('a page that knows another order than the scenario now has begins the talk all the same', async () => {
  const { parts } = buildApp();
  expect(await openView({ ...BEGUN, order: ['x'] }, parts)).toEqual({ screen: 'talk', attempt: 'attempt-0001' });
});

it('before Start was pressed the app goes to the briefing, with the scenario there and nothing kept', async () => {
  const { parts, attempts, library, words, readPlayed } = buildApp();
  expect(await openView({ ...BEGUN, hasBegun: false }, parts)).toEqual({ screen: 'briefing', scenario: 'cold_soup' });
  expect(words.mock.calls).toEqual([['cold_soup', 'hy', 'talk']]);
  expect(library.getState().scenarios[keyOfScenario('cold_soup', 'hy')]?.phase).toBe('ready');
  expect([readPlayed(), (await attempts.list()).attempts]).toEqual([undefined, []]);
});

it('a scenario that cannot be read is left to the briefing, which says why', async () => {
  const { parts, library, readPlayed } = buildApp({ why: 'not_arrived', problems: [] });
  expect(await openView(BEGUN, parts)).toEqual({ screen: 'briefing', scenario: 'cold_soup' });
  expect(library.getState().scenarios[keyOfScenario('cold_soup', 'hy')]).toMatchObject({ phase: 'trouble', problems: [] });
  expect(readPlayed()).toBeUndefined();
});

it('a talk that cannot be kept leads to the briefing too', async () => {
  const { parts } = buildApp(undefined, { ...buildAttempts(), start: async () => Promise.reject(new Error('no room')) });
  expect(await openView(BEGUN, parts)).toEqual({ screen: 'briefing', scenario: 'cold_soup' });
});

it('a device that never says whether it has kept the talk does not keep the app away: the briefing shows', async () => {
  vi.useFakeTimers();
  try {
    const { parts } = buildApp(undefined, { ...buildAttempts(), start: () => new Promise(() => {}) });
    const taken = openView(BEGUN, parts);
    await vi.advanceTimersByTimeAsync(3900);
    expect(await Promise.race([taken, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await taken).toEqual({ screen: 'briefing', scenario: 'cold_soup' });
  } finally {
    vi.useRealTimers();
  }
});
