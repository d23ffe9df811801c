import { expect, it, vi } from 'vitest';
import { createLibraryStore, keyOfScenario } from '../../../src/app/library/library-store.ts';
import type { CardsPage, ContentSource, MethodInLanguage, Playable } from '../../../src/content/content-source.ts';
import type { ScenarioSummary } from '../../../src/content/scenario-summary.ts';
import { identifyScenario } from '../../../src/domain/library/scenario-identity.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import type { TalkWords } from '../../../src/domain/scenario/scenario-in-language.ts';
import type { Loaded } from '../../../src/domain/trouble/loaded.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';

const SCENARIO = buildScenario();
const MISSING: Problem = { code: 'missing_file', file: 'scenarios/library/late_bus/hy.json', path: [] };
const SUMMARY: ScenarioSummary = {
  id: 'cold_soup',
  revision: 1,
  difficulty: 1,
  seconds: 500,
  channel: 'counter',
  temper: 'heated',
  face: SCENARIO.complaint.customer.face,
  anger: 6,
  trust: 4,
  title: 'Cold soup',
  summary: 'The soup came cold.',
  trade: 'Canteen',
  customer: 'Ada',
};

const IDENTITY = identifyScenario('canteen', SCENARIO);
const METHOD = buildMethod();

/** What is said in a language, with what a debrief adds. */
function wordsIn(language: string, upTo: 'talk' | 'debrief'): TalkWords {
  const words = buildScenarioWords(SCENARIO, language);
  const more = upTo === 'talk' ? {} : { 'turn.opening.a.why': 'Because.' };
  return {
    words: { ...words, sentences: { ...words.sentences, ...more } },
    methodWords: { formatVersion: 1, method: 'tiny', language, sentences: {} },
  };
}

function buildSource() {
  return {
    id: 'canteen',
    list: vi.fn(async (_language: string, _page: number): Promise<CardsPage> => ({ summaries: [SUMMARY], problems: [], unread: [], hasMore: false })),
    load: vi.fn(async (_id: string): Promise<Loaded<Playable>> => ({ value: { identity: IDENTITY, scenario: SCENARIO, method: METHOD }, problems: [] })),
    words: vi.fn(
      async (_id: string, language: string, upTo: 'talk' | 'debrief'): Promise<Loaded<TalkWords>> => ({ value: wordsIn(language, upTo), problems: [] }),
    ),
    method: vi.fn(async (): Promise<Loaded<MethodInLanguage>> => ({ why: 'gone', problems: [] })),
  } satisfies ContentSource;
}

/** What the store shows of the scenario once it is there. */
function shown(language: string, upTo: 'talk' | 'debrief') {
  return { phase: 'ready', identity: IDENTITY, talk: { scenario: SCENARIO, method: METHOD, ...wordsIn(language, upTo) }, isWhole: upTo === 'debrief' };
}

it('loads the cards of a language once, however often they are asked for', async () => {
  const source = buildSource();
  const store = createLibraryStore(source);
  const asked = [store.getState().loadList('en'), store.getState().loadList('en')];
  expect(store.getState().lists.en).toEqual({ phase: 'loading' });
  await Promise.all(asked);
  await store.getState().loadList('en');
  expect(store.getState().lists.en).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [], unread: [], files: 1, hasMore: false });
  expect(source.list).toHaveBeenCalledTimes(1);
});

it('shows the cards that could be read beside what is wrong with the others, and tries those again when asked', async () => {
  const source = buildSource();
  source.list.mockResolvedValueOnce({ summaries: [SUMMARY], problems: [MISSING], unread: [], hasMore: false });
  const store = createLibraryStore(source);
  await store.getState().loadList('hy');
  expect(store.getState().lists.hy).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [MISSING], unread: [], files: 1, hasMore: false });
  await store.getState().loadList('hy');
  expect(store.getState().lists.hy).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [], unread: [], files: 1, hasMore: false });
});

it('keeps the words of a scenario apart for each language, over one structure', async () => {
  const source = buildSource();
  const store = createLibraryStore(source);
  const find = (language: string) => {
    const found = store.getState().scenarios[keyOfScenario('cold_soup', language)];
    return found?.phase === 'ready' ? found.talk : undefined;
  };
  await store.getState().loadScenario('cold_soup', 'en');
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]).toEqual(shown('en', 'talk'));
  expect(find('hy')).toBeUndefined();
  await store.getState().loadScenario('cold_soup', 'hy');
  await store.getState().loadScenario('cold_soup', 'hy');
  expect([find('en')?.words.language, find('hy')?.words.language]).toEqual(['en', 'hy']);
  // What is worked out for a structure is kept by the object.
  expect([find('hy')?.scenario === find('en')?.scenario, find('hy')?.method === find('en')?.method]).toEqual([true, true]);
  expect(source.words.mock.calls).toEqual([
    ['cold_soup', 'en', 'talk'],
    ['cold_soup', 'hy', 'talk'],
  ]);
});

it('asks for structure and words together: neither waits for the other', async () => {
  const source = buildSource();
  source.load.mockReturnValueOnce(new Promise(() => {}));
  void createLibraryStore(source).getState().loadScenario('cold_soup', 'en');
  expect(source.words).toHaveBeenCalledTimes(1);
});

it('names the problems of a scenario that cannot be read, leaves the others alone, and tries again when asked', async () => {
  const source = buildSource();
  const store = createLibraryStore(source);
  await store.getState().loadScenario('cold_soup', 'en');
  source.words.mockResolvedValueOnce({ why: 'broken', problems: [MISSING] });
  await store.getState().loadScenario('late_bus', 'en');
  expect(store.getState().scenarios[keyOfScenario('late_bus', 'en')]).toEqual({ phase: 'trouble', why: 'broken', problems: [MISSING] });
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]?.phase).toBe('ready');
  await store.getState().loadScenario('late_bus', 'en');
  expect(store.getState().scenarios[keyOfScenario('late_bus', 'en')]?.phase).toBe('ready');
});

it('waits for a talk that is on its way already before it adds what its debrief needs', async () => {
  const source = buildSource();
  const store = createLibraryStore(source);
  await Promise.all([store.getState().loadScenario('cold_soup', 'en'), store.getState().loadWhole('cold_soup', 'en')]);
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]).toEqual(shown('en', 'debrief'));
  expect(source.load).toHaveBeenCalledTimes(1);
});

it('loads what only a debrief says when it is asked for, once', async () => {
  const source = buildSource();
  const store = createLibraryStore(source);
  await store.getState().loadWhole('cold_soup', 'en');
  await store.getState().loadWhole('cold_soup', 'en');
  expect(store.getState().scenarios[keyOfScenario('cold_soup', 'en')]).toEqual(shown('en', 'debrief'));
  expect(source.words.mock.calls.map(([, , upTo]) => upTo)).toEqual(['talk', 'debrief']);
  expect(source.load).toHaveBeenCalledTimes(1);
});

it('adds the cards of a large library file by file, or all that are left', async () => {
  const source = buildSource();
  source.list.mockImplementation(async (_language, file) => ({
    summaries: [{ ...SUMMARY, id: `card_${file}` }],
    problems: [],
    unread: [],
    hasMore: file < 4,
  }));
  const store = createLibraryStore(source);
  await store.getState().loadMore('en');
  expect(store.getState().lists.en).toMatchObject({ files: 2, hasMore: true, summaries: [{ id: 'card_1' }, { id: 'card_2' }] });
  await Promise.all([store.getState().loadMore('en', 'all'), store.getState().loadMore('en')]);
  expect(store.getState().lists.en).toMatchObject({ files: 4, hasMore: false, summaries: { length: 4 } });
});

it('keeps the cards it has when the next do not arrive, and tries again', async () => {
  const source = buildSource();
  source.list
    .mockResolvedValueOnce({ summaries: [SUMMARY], problems: [], unread: [], hasMore: true })
    .mockResolvedValueOnce({ summaries: [], problems: [], unread: [], hasMore: true, why: 'not_arrived' })
    .mockResolvedValueOnce({ summaries: [{ ...SUMMARY, id: 'late_bus' }], problems: [], unread: [], hasMore: false });
  const store = createLibraryStore(source);
  await store.getState().loadMore('en', 'all');
  expect(store.getState().lists.en).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [], unread: [], files: 1, hasMore: true, why: 'not_arrived' });
  await store.getState().loadMore('en');
  expect(store.getState().lists.en).toMatchObject({ summaries: [{ id: 'cold_soup' }, { id: 'late_bus' }], files: 2, problems: [] });
  expect(store.getState().lists.en).not.toHaveProperty('why');
});

it('asks again for first cards that did not come, when a screen wants them', async () => {
  const source = buildSource();
  source.list.mockResolvedValueOnce({ summaries: [], problems: [], unread: [], hasMore: false, why: 'gone' });
  const store = createLibraryStore(source);
  await store.getState().loadList('en');
  expect(store.getState().lists.en).toMatchObject({ why: 'gone', summaries: [] });
  await store.getState().loadList('en');
  expect(store.getState().lists.en).toEqual({ phase: 'ready', summaries: [SUMMARY], problems: [], unread: [], files: 1, hasMore: false });
});

/** Opens the complaint `late_bus`, whose file does not come, in a library whose list is as given. */
async function openMissing(why: 'gone' | 'not_arrived', lists: readonly CardsPage[]) {
  const source = buildSource();
  source.load.mockResolvedValue({ why, problems: [] });
  for (const list of lists) source.list.mockResolvedValueOnce(list);
  const store = createLibraryStore(source);
  await store.getState().loadScenario('late_bus', 'en');
  return store.getState().scenarios[keyOfScenario('late_bus', 'en')];
}
const trouble = (why: string) => ({ phase: 'trouble', why, problems: [] });
const LATE_BUS = { ...SUMMARY, id: 'late_bus' };

it('knows a complaint that never was from one that did not come, by the whole list', async () => {
  const more: CardsPage = { summaries: [SUMMARY], problems: [], unread: [], hasMore: true };
  expect(await openMissing('gone', [{ summaries: [SUMMARY], problems: [], unread: [], hasMore: false }])).toEqual(trouble('unknown'));
  expect(await openMissing('not_arrived', [more, { summaries: [], problems: [], unread: [], hasMore: false }])).toEqual(trouble('unknown'));
  expect(await openMissing('gone', [more, { summaries: [LATE_BUS], problems: [], unread: [], hasMore: false }])).toEqual(trouble('gone'));
  expect(await openMissing('not_arrived', [{ summaries: [LATE_BUS], problems: [], unread: [], hasMore: false }])).toEqual(trouble('not_arrived'));
});

it('says of no complaint that it never was where the list is not whole, or names its files as broken', async () => {
  const late: CardsPage = { summaries: [], problems: [], unread: [], hasMore: true, why: 'not_arrived' };
  expect(await openMissing('gone', [{ summaries: [], problems: [], unread: [], hasMore: false, why: 'gone' }])).toEqual(trouble('gone'));
  expect(await openMissing('gone', [{ summaries: [SUMMARY], problems: [], unread: [], hasMore: true }, late])).toEqual(trouble('gone'));
  expect(await openMissing('gone', [{ summaries: [], problems: [MISSING], unread: [], hasMore: false }])).toEqual(trouble('gone'));
});
