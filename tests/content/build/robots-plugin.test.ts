import { afterAll, beforeAll, expect, test } from 'vitest';
import { robotsPlugin } from '../../../src/content/build/robots-plugin.ts';
import { serviceWorkerPlugin } from '../../../src/content/build/service-worker-plugin.ts';
import { buildSmallApp, type SmallApp } from './build-small-app.ts';

let app: SmallApp;

beforeAll(async () => {
  const sources = {
    'index.html': '<!doctype html><html><head><title>A</title></head><body></body></html>',
    'src/offline/worker/service-worker.ts': "import { app } from 'virtual:worker-files'; console.log(app);",
  };
  app = await buildSmallApp(sources, [serviceWorkerPlugin(), robotsPlugin()]);
}, 60_000);

afterAll(() => app.remove());

test('search engines find a file of theirs beside the page, which lets them read everything', () => {
  expect(app.read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('it is not kept for offline: a host that writes over it changes nothing for the app', () => {
  expect(app.read('service-worker.js')).toContain('index.html');
  expect(app.read('service-worker.js')).not.toContain('robots');
});
