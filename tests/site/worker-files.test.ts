import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EVERY_LANGUAGE, listWorkerFiles } from '../../src/site/worker-files.ts';

const FILES = [
  { path: 'content/0a1b/en/start.json', content: '{}', language: 'en' },
  { path: 'content/0a1b/en/talk/cold_soup.json', content: '{ }', language: 'en' },
  { path: 'content/0a1b/scenario/cold_soup.json', content: '{  }', language: EVERY_LANGUAGE },
  { path: 'complaints/hy/cold_soup.html', content: '<p>Ապուր</p>', language: 'hy' },
  { path: 'icons/icon-192.png', content: new Uint8Array([137, 80, 78, 71]) },
  { path: 'assets/app.js', content: 'start()' },
  { path: 'index.html', content: '<p>Home</p>' },
];
const list = listWorkerFiles(FILES);
const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 12);

test('every file of the build is in it once, with the hash of its bytes, so that whatever arrives changed is seen', () => {
  const known = [list.app, list.content, ...Object.values(list.languages)].flatMap((hashes) => Object.entries(hashes));
  expect(known.toSorted()).toEqual(FILES.map(({ path, content }) => [path, hashOf(content)]).toSorted());
});

test('what is needed in one language alone belongs to that language, everything else to the app', () => {
  expect(Object.keys(list.languages.en ?? {})).toEqual(['content/0a1b/en/start.json', 'content/0a1b/en/talk/cold_soup.json']);
  expect(Object.keys(list.languages.hy ?? {})).toEqual(['complaints/hy/cold_soup.html']);
});

test('what every language needs stands by itself, once: an app without any language does without it', () => {
  expect(Object.keys(list.content)).toEqual(['content/0a1b/scenario/cold_soup.json']);
});

test('the page that the next visit begins with comes first', () => {
  expect(Object.keys(list.app)).toEqual(['index.html', 'assets/app.js', 'icons/icon-192.png']);
});

test('the version is named after the whole list, whatever order the files come in', () => {
  expect(list.version).toBe(hashOf(JSON.stringify([list.app, list.content, list.languages])));
  expect(listWorkerFiles(FILES.toReversed())).toEqual(list);
  expect(listWorkerFiles([...FILES.slice(1), { ...FILES[0], path: 'content/0a1b/en/start.json', content: '{"a":1}' }]).version).not.toBe(list.version);
});
