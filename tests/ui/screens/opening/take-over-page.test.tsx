import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLibraryStore } from '../../../../src/app/library/library-store.ts';
import { startSession } from '../../../../src/app/session/start-session.ts';
import { takeOverPage } from '../../../../src/ui/screens/opening/take-over-page.ts';
import { buildAttempt, buildMoves } from '../../../builders/build-attempt.ts';
import { buildMethod } from '../../../builders/build-method.ts';
import { buildAttempts, buildPorts, buildScorer, WHO } from '../../../builders/build-ports.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../../builders/build-scenario-words.ts';
import { buildPage } from './build-page.ts';

const SCENARIO = buildScenario();
const TALK = {
  scenario: SCENARIO,
  words: buildScenarioWords(SCENARIO),
  method: buildMethod(),
  methodWords: { formatVersion: 1 as const, method: 'tiny', language: 'en', sentences: {} },
};
const goTo = (hash: string) => window.history.replaceState(null, '', hash === '' ? window.location.pathname : hash);
const seen = () => [window.location.hash, window.history.state];

/** The app behind the page; `onLoad` happens while the scenario is on its way. */
function buildParts(onLoad: () => void = () => {}) {
  const attempts = buildAttempts();
  const session = startSession({
    ports: buildPorts(),
    scorer: buildScorer(),
    attempts,
    patience: { on: false, seconds: 40 },
    library: 'canteen',
    who: () => WHO,
  });
  const library = createLibraryStore({
    loadMethod: async () => undefined,
    loadSummaries: async () => ({ summaries: [], problems: [], unread: [], hasMore: false }),
    async loadScenario() {
      onLoad();
      return { value: TALK, problems: [] };
    },
    completeScenario: async (talk) => ({ value: talk, problems: [] }),
  });
  const readAttempts = async () => (await attempts.list()).attempts;
  return { attempts, parts: { library, openSession: () => session, readAttempts, mode: 'guided', language: 'en' } as const };
}

beforeEach(() => goTo(''));
afterEach(() => {
  document.body.innerHTML = '';
});

it('a page on which nothing was done leads to the briefing, with nothing kept', async () => {
  const { parts, attempts } = buildParts();
  await takeOverPage(buildPage(), parts);
  expect(seen()).toEqual(['#/briefing/cold_soup', null]);
  expect((await attempts.list()).attempts).toEqual([]);
});

it('a talk that was begun there leads to the talk, which is kept, in place of the page’s own entry in the history', async () => {
  const { parts, attempts } = buildParts();
  goTo('#/begin/cold_soup');
  const before = window.history.length;
  await takeOverPage(buildPage(), parts);
  expect(seen()).toEqual(['#/talk/attempt-0001', null]);
  expect(window.history.length).toBe(before);
  expect((await attempts.list()).attempts).toMatchObject([{ id: 'attempt-0001', setting: { guide: true } }]);
});

it('a talk that was begun there beside one that can go on leads to the question which of the two is meant', async () => {
  const { parts, attempts } = buildParts();
  await attempts.restore(buildAttempt({ id: 'attempt-0007', moves: buildMoves('opening.a') }));
  goTo('#/begin/cold_soup');
  await takeOverPage(buildPage(), parts);
  expect(window.location.hash).toBe('#/begin/cold_soup');
  expect((await attempts.list()).attempts).toHaveLength(1);
});

it('back on the page without an address one is at the briefing of its complaint', async () => {
  goTo('#/begin/cold_soup');
  await takeOverPage(buildPage(), buildParts().parts);
  goTo('');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(window.location.hash).toBe('#/briefing/cold_soup');
});

it('a reply that is chosen while the app is on its way goes with it', async () => {
  goTo('#/begin/cold_soup');
  const root = buildPage();
  const { parts } = buildParts(() => {
    const reply = root.querySelector<HTMLInputElement>('input[value="a"]');
    reply?.focus();
    reply?.click();
  });
  await takeOverPage(root, parts);
  expect(seen()).toEqual(['#/talk/attempt-0001', { chosen: 'a', isFocused: true }]);
});

it('Start that is pressed while the app is on its way begins the talk, once', async () => {
  const { parts, attempts } = buildParts(() => goTo('#/begin/cold_soup'));
  await takeOverPage(buildPage({ chosen: 'b' }), parts);
  expect(seen()).toEqual(['#/talk/attempt-0001', { chosen: 'b', isFocused: true }]);
  expect((await attempts.list()).attempts).toHaveLength(1);
});

it('whoever goes elsewhere while the app is on its way is left there', async () => {
  const { parts } = buildParts(() => goTo('#/settings'));
  await takeOverPage(buildPage(), parts);
  expect(window.location.hash).toBe('#/settings');
});

it('the page of all complaints is left as it is', async () => {
  const root = buildPage();
  delete root.dataset.opening;
  goTo('#/history');
  await takeOverPage(root, buildParts().parts);
  expect(window.location.hash).toBe('#/history');
});
