import { describe, expect, it, vi } from 'vitest';
import type { ContentSource, MethodInLanguage } from '../../src/content/content-source.ts';
import { openPack } from '../../src/content/open-pack.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import { writePack } from '../../src/domain/pack/write-pack.ts';
import type { Loaded } from '../../src/domain/trouble/loaded.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildMethodWords, buildPack } from '../builders/build-pack.ts';
import { buildScenario } from '../builders/build-scenario.ts';
import { expectRead } from '../builders/torn-coat.ts';

const METHOD = buildMethod();
const GONE: Loaded<MethodInLanguage> = { why: 'gone', problems: [] };
const NOTHING: Pick<ContentSource, 'method'> = { method: async () => GONE };
/** A library with the method of the small scenario, in English alone. */
const LIBRARY: Pick<ContentSource, 'method'> = {
  method: async (id, language) =>
    id === 'tiny' && language === 'en' ? { value: { method: METHOD, methodWords: buildMethodWords('en') }, problems: [] } : GONE,
};

const open = async (text: string, library = NOTHING) => expectRead(await openPack('soup.json', text, library));

describe('a pack', () => {
  it('is a library of one complaint, in each of its languages', async () => {
    const source = await open(writePack(buildPack()));
    expect(source.id).toBe('canteen');
    for (const language of ['en', 'hy']) {
      const page = await source.list(language, 1);
      expect([page.summaries.map(({ id, title }) => [id, title]), page.problems, page.hasMore]).toEqual([[['cold_soup', 'Words of title']], [], false]);
      const words = expectRead(await source.words('cold_soup', language, 'debrief'));
      expect([words.words.language, words.methodWords.language]).toEqual([language, language]);
    }
  });

  it('gives one structure for all languages, named by its library, id, revision and hash', async () => {
    const source = await open(writePack(buildPack()));
    const [one, other] = [expectRead(await source.load('cold_soup')), expectRead(await source.load('cold_soup'))];
    expect(one).toBe(other);
    expect(one.identity).toEqual({ source: 'canteen', id: 'cold_soup', revision: 1, hash: hashStructure(buildScenario()) });
  });

  it('has no other complaint', async () => {
    const source = await open(writePack(buildPack()));
    expect(await source.load('late_bus')).toEqual({ why: 'gone', problems: [] });
    expect(await source.words('late_bus', 'en', 'talk')).toEqual({ why: 'gone', problems: [] });
  });

  it('says in a language that it lacks where that is missing, and names its complaint as one that cannot be read', async () => {
    const source = await open(writePack(buildPack()));
    const problem = { code: 'missing_field', file: 'soup.json', path: ['words', 'ky'], expected: 'object' };
    expect(await source.words('cold_soup', 'ky', 'talk')).toEqual({ why: 'broken', problems: [problem] });
    expect(await source.list('ky', 1)).toEqual({ summaries: [], problems: [problem], unread: ['cold_soup'], hasMore: false });
  });

  it('has its own method by itself', async () => {
    const source = await open(writePack(buildPack()));
    expect(expectRead(await source.method('tiny', 'hy')).methodWords.language).toBe('hy');
    expect(await source.method('last', 'hy')).toEqual({ why: 'gone', problems: [] });
  });
});

describe('a pack without a method', () => {
  const text = writePack(buildPack({ hasMethod: false }));

  it('is played by the library’s, and is the same object there', async () => {
    const source = await open(text, LIBRARY);
    expect(expectRead(await source.load('cold_soup')).method).toBe(METHOD);
    expect(expectRead(await source.words('cold_soup', 'en', 'talk')).methodWords.sentences.name).toBe('Words of name');
  });

  it('cannot be played in a language that the library’s method lacks', async () => {
    const source = await open(text, LIBRARY);
    expect((await source.words('cold_soup', 'hy', 'talk')).problems).toMatchObject([{ code: 'missing_field', path: ['methodWords', 'hy'] }]);
  });

  it('is not told as incomplete where the library’s method has not come', async () => {
    const cut: Loaded<MethodInLanguage> = { why: 'not_arrived', problems: [] };
    expect(await openPack('soup.json', text, { method: async () => cut })).toEqual(cut);
    const source = await open(text, { method: vi.fn(LIBRARY.method).mockImplementationOnce(LIBRARY.method).mockResolvedValue(cut) });
    expect(await source.words('cold_soup', 'en', 'talk')).toEqual(cut);
  });

  it('cannot be opened where the library has none of that id', async () => {
    expect((await openPack('soup.json', text, NOTHING)).problems).toMatchObject([{ code: 'missing_field', file: 'soup.json', path: ['method'] }]);
  });
});

it.each([
  ['no JSON', 'scenario', 'not_json'],
  ['half of it', '{"scenario":', 'json_bracket_open'],
  ['a letter that was lost', '{"scenario": "caf\ufffd"}', 'not_utf8'],
  ['a key twice', '{"kind":"pack","kind":"pack"}', 'duplicate_key'],
  ['nothing but null', 'null', 'wrong_type'],
  ['more signs than a file may have', `"${'x'.repeat(2_000_001)}"`, 'too_large'],
])('a file with %s is refused, and says why', async (_, text, code) => {
  expect((await openPack('soup.json', text, NOTHING)).problems).toMatchObject([{ code, file: 'soup.json' }]);
});
