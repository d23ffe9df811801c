import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packOnce } from '../bench/pages/pack-once.mjs';
import { type FolderServer, serveFolder } from './serve-folder.mjs';

let folder = '';
let server: FolderServer;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'amends-host-'));
  folder = join(root, 'served');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>Home</p>');
  writeFileSync(join(folder, 'assets/app-12345678.js'), 'a'.repeat(1000));
});

afterEach(async () => {
  await server.stop();
  rmSync(join(folder, '..'), { recursive: true });
});

test('a folder is served below its path, and nothing beside it', async () => {
  server = await serveFolder(folder, { path: '/training/' });
  const page = await fetch(server.url);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html; charset=utf-8', '<p>Home</p>']);
  const { origin } = new URL(server.url);
  const addresses = ['/', '/index.html', '/training/assets', '/training/none.js', '/training/..%2fsecret.js', '/training/%2e%2e/secret.js'];
  expect(await Promise.all(addresses.map(async (address) => (await fetch(origin + address)).status))).toEqual(addresses.map(() => 404));
});

test('a file is sent as it is now, and is to be asked about each time', async () => {
  server = await serveFolder(folder);
  const before = await fetch(server.url);
  expect([before.headers.get('cache-control'), before.headers.get('etag'), before.headers.get('content-encoding')]).toEqual(['no-cache', null, null]);
  writeFileSync(join(folder, 'index.html'), '<p>Newer</p>');
  expect(await (await fetch(server.url)).text()).toBe('<p>Newer</p>');
});

test('packed once, a file is sent small, is kept by a name that says its content, and not sent again to who has it', async () => {
  server = await serveFolder(folder, { read: packOnce() });
  const script = await fetch(`${server.url}assets/app-12345678.js`);
  expect(await script.text()).toBe('a'.repeat(1000));
  expect([script.headers.get('content-encoding'), script.headers.get('cache-control')]).toEqual(['br', 'public, max-age=31536000, immutable']);
  const page = await fetch(server.url);
  writeFileSync(join(folder, 'index.html'), '<p>Newer</p>');
  const again = await fetch(server.url, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
  expect([page.headers.get('cache-control'), again.status]).toEqual(['no-cache', 304]);
  expect(server.log.map(({ path, status, byWorker }) => [path, status, byWorker])).toEqual([
    ['/assets/app-12345678.js', 200, false],
    ['/', 200, false],
    ['/', 304, false],
  ]);
  expect(server.log[0]?.bytes).toBeLessThan(100);
  expect(server.log[2]?.bytes).toBe(0);
});

test('the log tells a worker, and what it asks for, from a page', async () => {
  server = await serveFolder(folder);
  const worker = `${server.url}assets/app-12345678.js`;
  await fetch(worker, { headers: { 'service-worker': 'script' } });
  await fetch(server.url, { headers: { referer: worker } });
  await fetch(server.url);
  expect(server.log.map(({ byWorker }) => byWorker)).toEqual([true, true, false]);
});

test('once stopped it answers no more, and may be stopped again', async () => {
  server = await serveFolder(folder);
  await fetch(server.url);
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
});
