import { expect, it, vi } from 'vitest';
import { createLibraryStore, keyOfScenario } from '../../../src/app/library/library-store.ts';
import type { LibrarySummary, ScenarioSummary } from '../../../src/content/scenario-summary.ts';
import type { ScenarioInLanguage } from '../../../src/domain/library/scenario-in-language.ts';
import type { Problem, Reading } from '../../../src/domain/problem/problem.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';

const SCENARIO = buildScenario();
const MISSING: Problem = { code: 'missing_file', file: 'scenarios/library/late_bus/hy.json', path: [] };
const SUMMARY: ScenarioSummary = {
  id: 'cold_soup',
  revision: 1,
  difficulty: 1,
  channel: 'counter',
  face: SCENARIO.complaint.customer.face,
  anger: 6,
  trust: 4,
  title: 'Cold soup',
  summary: 'The soup came cold.',
  trade: 'Canteen',
  customer: 'Ada',
};

function buildLoaders() {
  const talk: ScenarioInLanguage = {
    scenario: SCENARIO,
    words: buildScenarioWords(SCENARIO),
    method: buildMethod(),
    methodWords: { formatVersion: 1, method: 'tiny', language: 'en', sentences: {} },
  };
  return {
    talk,
    loadSummaries: vi.fn(async (): Promise<LibrarySummary> => ({ summaries: [SUMMARY], problems: [] })),
    loadScenario: vi.fn(async (): Promise<Reading<ScenarioInLanguage>> => ({ value: talk, problems: [] })),
  };
}

it('loads the cards of a language once, however often they are asked for', async () => {
  const loaders = buildLoaders();
  const store = createLibraryStore(loaders);
  const asked = [store.getState().openList('en'), store.getState().openList('en')];
  expect(store.getState().lists.en).toEqual({ phase: 'loading' });
  await Promise.all(asked);
  await store.getState().openList('en');
  expect(store.getState().lists.en).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [] });
  expect(loaders.loadSummaries).toHaveBeenCalledTimes(1);
});

it('shows the cards that could be read beside what is wrong with the others, and tries those again when asked', async () => {
  const loaders = buildLoaders();
  loaders.loadSummaries.mockResolvedValueOnce({ summaries: [SUMMARY], problems: [MISSING] });
  const store = createLibraryStore(loaders);
  await store.getState().openList('hy');
  expect(store.getState().lists.hy).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [MISSING] });
  await store.getState().openList('hy');
  expect(store.getState().lists.hy).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [] });
});

it('keeps a scenario apart for each language', async () => {
  const loaders = buildLoaders();
  const store = createLibraryStore(loaders);
  await store.getState().openScenario('cold_soup', 'en');
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]).toEqual({ phase: 'ready', talk: loaders.talk });
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'hy')]).toBeUndefined();
  await store.getState().openScenario('cold_soup', 'hy');
  await store.getState().openScenario('cold_soup', 'hy');
  expect(loaders.loadScenario.mock.calls).toEqual([
    ['cold_soup', 'en'],
    ['cold_soup', 'hy'],
  ]);
});

it('names the problems of a scenario that cannot be read, leaves the others alone, and tries again when asked', async () => {
  const loaders = buildLoaders();
  const store = createLibraryStore(loaders);
  await store.getState().openScenario('cold_soup', 'en');
  loaders.loadScenario.mockResolvedValueOnce({ problems: [MISSING] });
  await store.getState().openScenario('late_bus', 'en');
  expect(store.getState().scenarios[keyOfScenario('late_bus', 'en')]).toEqual({ phase: 'problems', problems: [MISSING] });
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]?.phase).toBe('ready');
  await store.getState().openScenario('late_bus', 'en');
  expect(store.getState().scenarios[keyOfScenario('late_bus', 'en')]?.phase).toBe('ready');
});
