import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createLibraryStore, keyOfScenario } from '../../../src/app/library/library-store.ts';
import type { ContentSource } from '../../../src/content/content-source.ts';
import { openFileSource } from '../../../src/content/file-source.ts';
import { openPack } from '../../../src/content/open-pack.ts';
import { writePack } from '../../../src/domain/pack/write-pack.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildPack } from '../../builders/build-pack.ts';
import { expectRead } from '../../builders/torn-coat.ts';
import { buildSiteContent } from '../../site/build-site-content.ts';

/** What the store of a source shows of a complaint, with what its debrief says. */
async function loadWhole(source: ContentSource, id: string, language: string) {
  const store = createLibraryStore(source);
  await store.getState().loadWhole(id, language);
  const found = store.getState().scenarios[keyOfScenario(id, language)];
  if (found?.phase !== 'ready') throw new Error(`${id} is not there: ${JSON.stringify(found)}`);
  return found;
}

/** Says these replies, each written as `story.a`, and scores the talk. */
function play({ talk: { method, scenario } }: Awaited<ReturnType<typeof loadWhole>>, replies: readonly string[]) {
  return scoreAttempt(
    method,
    scenario,
    replies.map((reply) => {
      const [turn = '', choice = ''] = reply.split('.');
      return { turn, choice };
    }),
  );
}

it('a talk from a pack is played and scored as one of the library is: it ends and scores as its author says', async () => {
  const text = readFileSync('tests/formats/v1/pack.json', 'utf8');
  const source = expectRead(await openPack('coat.json', text, { method: async () => ({ why: 'gone', problems: [] }) }));
  const loaded = await loadWhole(source, 'torn_coat', 'en');
  const { ending, overall, passed, steps, moves } = play(loaded, ['story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a']);
  expect([ending?.kind, overall, passed, steps.map(({ score }) => score)]).toEqual(['delighted', 100, true, [100, 100, 100, 100, 100]]);
  expect(moves).toHaveLength(5);
  expect(loaded.talk.words.sentences['turn.story.a.why']).toBe('Words of turn.story.a.why');
  expect(loaded.identity).toMatchObject({ source: 'canteen', id: 'torn_coat', revision: 1 });
});

it('the same complaint from the library, from a pack with its method and from one without is one and the same, with the same scores', async () => {
  const { files } = buildSiteContent({ languages: ['en'] });
  const later = new Map([...files, ['en/why/cold_soup.json', '{}'], ['en/method/tiny.json', '{}']]);
  const library = openFileSource('canteen', async (path) => later.get(path) ?? Promise.reject(new Error('404')));
  const packs = [true, false].map(async (hasMethod) => expectRead(await openPack('soup.json', writePack(buildPack({ hasMethod })), library)));
  const opened = await Promise.all([library, ...(await Promise.all(packs))].map((source) => loadWhole(source, 'cold_soup', 'en')));
  const [first] = opened;
  expect(opened.map(({ identity }) => identity)).toEqual([first?.identity, first?.identity, first?.identity]);
  const scores = opened.map((loaded) => play(loaded, ['opening.a', 'remedy.b', 'closing.a']));
  expect(scores.map(({ overall }) => overall)).toEqual([60, 60, 60]);
  expect([scores[1], scores[2]]).toEqual([scores[0], scores[0]]);
});
