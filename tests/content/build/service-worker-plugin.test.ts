import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceWorkerPlugin, WORKER_FILE } from '../../../src/content/build/service-worker-plugin.ts';
import { buildSmallApp, giveContent, type SmallApp } from './build-small-app.ts';

const CONTENT = {
  'content/0a1b2c3d4e5f/en/start.json': '{}',
  'content/0a1b2c3d4e5f/en/talk/cold_soup.json': '{}',
  'content/0a1b2c3d4e5f/hy/start.json': '{}',
  'complaints/hy/cold_soup.html': '<p>Ապուր</p>',
  'index.hy.html': '<p>Ներում</p>',
  'icons/icon-192.png': 'PNG',
};

let app: SmallApp;
/** The list as the worker finds it when it runs. */
let list: { version: string; app: Record<string, string>; languages: Record<string, Record<string, string>> };
const hash = (file: string) =>
  createHash('sha256')
    .update(app.files.get(file) ?? '')
    .digest('hex')
    .slice(0, 12);

beforeAll(async () => {
  app = await buildSmallApp(
    {
      'index.html': '<!doctype html><html><head><title>A</title></head><body><script type="module" src="/main.js"></script></body></html>',
      'main.js': "document.title = 'B';",
      'src/offline/worker/service-worker.ts': "import * as list from 'virtual:worker-files'; Object.assign(self, { list: { ...list } });",
    },
    [giveContent(CONTENT), serviceWorkerPlugin()],
  );
  const self: { list?: typeof list } = {};
  runInNewContext(app.read(WORKER_FILE), { self });
  list = JSON.parse(JSON.stringify(self.list));
}, 60_000);

afterAll(() => app.remove());

test('the worker lies beside the page, under the name at which a browser looks for the next version', () => {
  expect([...app.files.keys()].filter((file) => !file.includes('/')).toSorted()).toEqual(['index.html', 'index.hy.html', 'service-worker.js']);
});

test('it is a classic script with everything in it', () => {
  expect(app.read(WORKER_FILE)).not.toMatch(/\bimport\b|\bexport\b/);
});

test('it knows every file of the build but itself, each once', () => {
  const known = [list.app, ...Object.values(list.languages)].flatMap((hashes) => Object.keys(hashes));
  expect(known.toSorted()).toEqual([...app.files.keys()].filter((file) => file !== WORKER_FILE).toSorted());
});

test('the content and the pages in one language belong to that language, everything else to the app, pages in front', () => {
  const { en = {}, hy = {} } = list.languages;
  expect(Object.keys(list.languages)).toEqual(['hy', 'en']);
  expect(Object.keys(en)).toEqual(['content/0a1b2c3d4e5f/en/start.json', 'content/0a1b2c3d4e5f/en/talk/cold_soup.json']);
  expect(Object.keys(hy)).toEqual(['index.hy.html', 'complaints/hy/cold_soup.html', 'content/0a1b2c3d4e5f/hy/start.json']);
  const app = Object.keys(list.app).map((file) => file.replace(/-[\w-]{8}\./, '-HASH.'));
  expect(app).toEqual(['index.html', 'assets/index-HASH.js', 'icons/icon-192.png']);
});

test('each file has the hash of the bytes that lie on the disk, so that whatever arrives changed is seen', () => {
  for (const [file, found] of [list.app, ...Object.values(list.languages)].flatMap((hashes) => Object.entries(hashes)))
    expect([file, found]).toEqual([file, hash(file)]);
});

test('the version is named after the whole list', () => {
  const whole = createHash('sha256')
    .update(JSON.stringify([list.app, list.languages]))
    .digest('hex');
  expect(list.version).toBe(whole.slice(0, 12));
});
