import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StatusError } from '../../src/content/fetch-content.ts';
import { openFileSource } from '../../src/content/file-source.ts';
import { loadArea, loadLocale } from '../../src/content/load-locale.ts';
import { CARDS_A_FILE, renderContent } from '../../src/site/render-content.ts';
import { expectRead } from '../builders/torn-coat.ts';

/** The shipped content with a file broken here and there, as the build renders it, and as the app loads it from there. */
let root = '';
let files: ReadonlyMap<string, string> = new Map();
const fetchText = async (path: string) => files.get(path) ?? Promise.reject(new StatusError(404));
const source = openFileSource('canteen', fetchText);

/** Takes out the first comma of a file. */
function loseComma(path: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(',', ''));
}

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'content-'));
  for (const part of ['scenarios/methods', 'scenarios/library', 'locales/en', 'locales/hy', 'locales/ky']) cpSync(part, join(root, part), { recursive: true });
  writeFileSync(join(root, 'locales/README.md'), 'A note, no language.');
  loseComma('scenarios/library/stained_shirt/scenario.json');
  loseComma('scenarios/library/missed_technician/hy.json');
  loseComma('scenarios/methods/last/ky.json');
  loseComma('locales/ky/debrief.json');
  files = await renderContent(root);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a missing comma does not stop the build: the broken scenario is named, the others are offered', async () => {
  const { summaries, problems } = await source.list('en', 1);
  expect(summaries.map(({ id }) => id)).not.toContain('stained_shirt');
  expect(summaries.map(({ id }) => id)).toEqual(expect.arrayContaining(['missed_technician', 'wrong_order']));
  expect(problems).toMatchObject([{ code: 'json_comma_missing', file: 'scenarios/library/stained_shirt/scenario.json' }]);
});

test('a broken words file costs its scenario in that language only', async () => {
  const { summaries, problems } = await source.list('hy', 1);
  expect(summaries.map(({ id }) => id)).not.toContain('missed_technician');
  expect(problems.map(({ file }) => file)).toContain('scenarios/library/missed_technician/hy.json');
  expect((await source.words('missed_technician', 'hy', 'talk')).problems).toMatchObject([{ code: 'json_comma_missing' }]);
  expect((await source.words('missed_technician', 'en', 'talk')).problems).toEqual([]);
});

test('opened by its address, a broken scenario says what is wrong, and another opens', async () => {
  for (const broken of [await source.load('stained_shirt'), await source.words('stained_shirt', 'en', 'talk')]) {
    expect(broken.problems).toMatchObject([{ code: 'json_comma_missing', file: 'scenarios/library/stained_shirt/scenario.json' }]);
  }
  expect((await source.load('wrong_order')).value).toMatchObject({ scenario: { id: 'wrong_order' }, method: { id: 'last' } });
  const { value } = await source.words('wrong_order', 'hy', 'talk');
  expect(value).toMatchObject({ words: { language: 'hy' }, methodWords: { language: 'hy' } });
  expect(value?.words).not.toHaveProperty('madeFrom');
});

test('a talk comes without the sentences of its debrief, and whole when they are asked for', async () => {
  const talk = expectRead(await source.words('wrong_order', 'en', 'talk'));
  const words = JSON.parse(readFileSync('scenarios/library/wrong_order/en.json', 'utf8')).sentences;
  const methodWords = JSON.parse(readFileSync('scenarios/methods/last/en.json', 'utf8')).sentences;
  expect(Object.keys(talk.words.sentences).filter((key) => key.endsWith('.why'))).toEqual([]);
  const whole = expectRead(await source.words('wrong_order', 'en', 'debrief'));
  expect([whole.words.sentences, whole.methodWords.sentences]).toEqual([words, methodWords]);
});

test('a method that cannot be read costs its scenarios in that language', async () => {
  const { summaries, problems } = await source.list('ky', 1);
  expect([summaries, problems.map(({ file }) => file)]).toEqual([[], expect.arrayContaining(['scenarios/methods/last/ky.json'])]);
  expect((await source.words('wrong_order', 'ky', 'talk')).problems).toMatchObject([{ code: 'json_comma_missing', file: 'scenarios/methods/last/ky.json' }]);
});

test('a broken area costs the screens it is for, not the talk and no other screen', async () => {
  expect(Object.keys(expectRead(await loadLocale('ky', fetchText)))).toEqual(['app', 'briefing', 'choose', 'language', 'offline', 'parts', 'talk', 'trouble']);
  expect((await loadArea('ky', 'debrief', fetchText)).problems).toMatchObject([{ code: 'json_comma_missing', file: 'locales/ky/debrief.json' }]);
  const read = (area: string) => JSON.parse(readFileSync(`locales/${area}.json`, 'utf8'));
  expect(expectRead(await loadArea('ky', 'history', fetchText))).toEqual(read('ky/history'));
  expect(expectRead(await loadArea('en', 'debrief', fetchText))).toEqual(read('en/debrief'));
});

test('a note beside the languages is no language, and a file that does not arrive says why', async () => {
  expect([...files.keys()].filter((path) => path.startsWith('README'))).toEqual([]);
  expect(await source.list('xx', 1)).toEqual({ summaries: [], problems: [], unread: [], hasMore: false, why: 'gone' });
  expect(await loadLocale('xx', async () => '<!doctype html>')).toEqual({ why: 'foreign', problems: [] });
});

test('a method is found by its id, whatever its folder is called', async () => {
  const renamed = mkdtempSync(join(process.cwd(), '.cache', 'renamed-'));
  try {
    cpSync('locales/en', join(renamed, 'locales/en'), { recursive: true });
    cpSync('scenarios/methods/last', join(renamed, 'scenarios/methods/listen_first'), { recursive: true });
    cpSync('scenarios/library/wrong_order', join(renamed, 'scenarios/library/wrong_order'), { recursive: true });
    const rendered = await renderContent(renamed);
    const { load, words } = openFileSource('canteen', async (path) => rendered.get(path) ?? Promise.reject(new Error('404')));
    expect((await load('wrong_order')).value?.method.id).toBe('last');
    expect((await words('wrong_order', 'en', 'debrief')).value?.methodWords.method).toBe('last');
  } finally {
    rmSync(renamed, { recursive: true, force: true });
  }
});

test('a library of many scenarios comes card file by card file', async () => {
  const many = mkdtempSync(join(process.cwd(), '.cache', 'many-'));
  try {
    for (const part of ['scenarios/methods', 'locales/en']) cpSync(part, join(many, part), { recursive: true });
    const count = 2 * CARDS_A_FILE + 1;
    for (let number = 0; number < count; number += 1) {
      const id = `copy_${String(number).padStart(3, '0')}`;
      mkdirSync(join(many, 'scenarios/library', id), { recursive: true });
      for (const file of ['scenario.json', 'en.json']) {
        const text = readFileSync(`scenarios/library/wrong_order/${file}`, 'utf8').replaceAll('"wrong_order"', `"${id}"`);
        writeFileSync(join(many, 'scenarios/library', id, file), text);
      }
    }
    const rendered = await renderContent(many);
    const { list } = openFileSource('canteen', async (path) => rendered.get(path) ?? Promise.reject(new Error('404')));
    const load = (page: number) => list('en', page);
    const pages = await Promise.all([1, 2, 3].map(load));
    expect(pages.map(({ summaries, hasMore }) => [summaries.length, hasMore])).toEqual([
      [CARDS_A_FILE, true],
      [CARDS_A_FILE, true],
      [1, false],
    ]);
    expect(pages[1]?.summaries[0]?.id).toBe(`copy_${String(CARDS_A_FILE).padStart(3, '0')}`);
    // Whoever opens the app waits for no more than in a small library.
    expect((rendered.get('en/start.json') ?? '').length).toBeLessThan((files.get('en/start.json') ?? '').length + CARDS_A_FILE * 600);
  } finally {
    rmSync(many, { recursive: true, force: true });
  }
}, 60_000);
