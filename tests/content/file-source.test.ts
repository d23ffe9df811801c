import { describe, expect, it, vi } from 'vitest';
import { CONTENT_PATHS, type MethodLaterFile, type MethodsFile, type ScenarioFile, type TalkFile, type WhyFile } from '../../src/content/content-files.ts';
import { StatusError } from '../../src/content/fetch-content.ts';
import { openFileSource } from '../../src/content/file-source.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import { readWell } from '../../src/domain/problem/problem.ts';
import type { ScenarioWords } from '../../src/domain/scenario/scenario-words-schema.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildScenario } from '../builders/build-scenario.ts';
import { buildScenarioWords } from '../builders/build-scenario-words.ts';
import { expectRead } from '../builders/torn-coat.ts';

const SCENARIO = buildScenario();
const methodWords = (language: string) => ({ formatVersion: 1 as const, method: 'tiny', language, sentences: { name: `Tiny in ${language}` } });

/** The words of the small scenario without why one of its replies works. */
function talkWords(language: string): ScenarioWords {
  const { sentences, ...words } = buildScenarioWords(SCENARIO, language);
  const { 'turn.opening.a.why': _, ...early } = sentences;
  return { ...words, sentences: early };
}

/** The files of a library with the small scenario in English and Armenian. */
function buildFiles(): Map<string, string> {
  const inLanguages = ['en', 'hy'].flatMap((language): [string, unknown][] => [
    [CONTENT_PATHS.start(language), { words: readWell({}), cards: {}, cardFiles: 1, methods: { tiny: methodWords(language) } }],
    [CONTENT_PATHS.methodLater(language, 'tiny'), { 'criterion.fits_loss': 'It fits' } satisfies MethodLaterFile],
    [CONTENT_PATHS.talk(language, 'cold_soup'), readWell(talkWords(language)) satisfies TalkFile],
    [CONTENT_PATHS.why(language, 'cold_soup'), { 'turn.opening.a.why': 'Because.' } satisfies WhyFile],
  ]);
  const files: [string, unknown][] = [
    [CONTENT_PATHS.methods, { tiny: buildMethod() } satisfies MethodsFile],
    [CONTENT_PATHS.scenario('cold_soup'), readWell(SCENARIO) satisfies ScenarioFile],
    ...inLanguages,
  ];
  return new Map(files.map(([path, json]) => [path, JSON.stringify(json)]));
}

function openSource(files = buildFiles()) {
  const fetchText = vi.fn(async (path: string) => files.get(path) ?? Promise.reject(new StatusError(404)));
  return { files, source: openFileSource('canteen', fetchText), asked: () => fetchText.mock.calls.map(([path]) => path) };
}

describe('what was played once', () => {
  it('is found by the hashes of both structures, and not asked for where it is not kept', async () => {
    const { source, files, asked } = openSource();
    files.set(CONTENT_PATHS.pastList, JSON.stringify(['0a0a0a0a-0b0b0b0b']));
    files.set(CONTENT_PATHS.past('0a0a0a0a-0b0b0b0b'), JSON.stringify({ scenario: SCENARIO, method: buildMethod() }));
    expect(await source.past?.('0a0a0a0a', '0b0b0b0b')).toMatchObject({ value: { scenario: { id: 'cold_soup' } } });
    expect(await source.past?.('0a0a0a0a', '../start')).toMatchObject({ why: 'gone' });
    expect(asked().filter((path) => path.includes('start'))).toEqual([]);
  });
});

describe('what is played', () => {
  it('is one object, whoever asks for it and at the same time', async () => {
    const { source, asked } = openSource();
    const [one, other] = await Promise.all([source.load('cold_soup'), source.load('cold_soup')]);
    await source.words('cold_soup', 'hy', 'talk');
    const later = expectRead(await source.load('cold_soup'));
    expect([later === one.value, later === other.value]).toEqual([true, true]);
    expect(asked().filter((path) => path === 'scenario/cold_soup.json')).toHaveLength(1);
  });

  it('shares its method with the other scenarios', async () => {
    const { source, files } = openSource();
    files.set('scenario/late_bus.json', JSON.stringify(readWell(buildScenario({ id: 'late_bus' }))));
    const [soup, bus] = [expectRead(await source.load('cold_soup')), expectRead(await source.load('late_bus'))];
    expect(bus.method).toBe(soup.method);
  });

  it('is named by its library, id, revision and hash', async () => {
    const { source } = openSource();
    const { identity } = expectRead(await source.load('cold_soup'));
    expect(identity).toEqual({ source: 'canteen', id: 'cold_soup', revision: 1, hash: hashStructure(SCENARIO) });
  });

  it('that did not come is asked for anew at the next call', async () => {
    const { source, files } = openSource(new Map([...buildFiles()].filter(([path]) => path !== 'scenario/cold_soup.json')));
    expect(await source.load('cold_soup')).toEqual({ why: 'gone', problems: [] });
    files.set('scenario/cold_soup.json', JSON.stringify(readWell(SCENARIO)));
    expect((await source.load('cold_soup')).value?.scenario.id).toBe('cold_soup');
  });
});

describe('what is said', () => {
  it('asks for every file of a talk at once', async () => {
    const { source, asked } = openSource();
    const coming = Promise.all([source.load('cold_soup'), source.words('cold_soup', 'hy', 'talk')]);
    expect(asked().sort()).toEqual(['hy/start.json', 'hy/talk/cold_soup.json', 'methods.json', 'scenario/cold_soup.json']);
    await coming;
    expect(asked()).toHaveLength(4);
  });

  it('asks for what only a debrief says beside the words of the talk', async () => {
    const files = buildFiles();
    const asked: string[] = [];
    const source = openFileSource('canteen', (path) => {
      asked.push(path);
      return path.includes('/talk/') ? new Promise(() => {}) : Promise.resolve(files.get(path) ?? '');
    });
    void source.words('cold_soup', 'hy', 'debrief');
    await vi.waitFor(() => expect(asked).toEqual(expect.arrayContaining(['hy/talk/cold_soup.json', 'hy/why/cold_soup.json', 'hy/method/tiny.json'])));
  });

  it('in a language leaves out what only a debrief says, until that is asked for', async () => {
    const { source, asked } = openSource();
    const talk = expectRead(await source.words('cold_soup', 'hy', 'talk'));
    expect([talk.words.language, talk.words.sentences['turn.opening.a.why'], talk.methodWords.sentences]).toEqual(['hy', undefined, { name: 'Tiny in hy' }]);
    expect(asked()).not.toContain('hy/method/tiny.json');
    const whole = expectRead(await source.words('cold_soup', 'hy', 'debrief'));
    expect(whole.words.sentences['turn.opening.a.why']).toBe('Because.');
    expect(whole.words.sentences.title).toBe('Words of title');
    expect(whole.methodWords.sentences).toEqual({ name: 'Tiny in hy', 'criterion.fits_loss': 'It fits' });
  });
});

it('a method by itself comes with all its words, and one that there is not does not and is not asked for', async () => {
  const { source, asked } = openSource();
  const { method, methodWords: words } = expectRead(await source.method('tiny', 'hy'));
  expect([method.id, words.language, words.sentences]).toEqual(['tiny', 'hy', { name: 'Tiny in hy', 'criterion.fits_loss': 'It fits' }]);
  expect(await source.method('constructor', 'hy')).toEqual({ why: 'gone', problems: [] });
  expect(asked()).not.toContain('hy/method/constructor.json');
});
