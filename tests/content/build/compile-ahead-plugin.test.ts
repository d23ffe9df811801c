import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileAheadPlugin } from '../../../src/content/build/compile-ahead-plugin.ts';
import { buildSmallApp, type SmallApp } from './build-small-app.ts';

let app: SmallApp;

beforeAll(async () => {
  const files = {
    'index.html': '<!doctype html><html><head><title>A</title></head><body><script type="module" src="/main.ts"></script></body></html>',
    'main.ts': "import('./later.ts').then(({ later }) => console.log(later()));",
    'later.ts': "export const later = () => 'later';",
  };
  app = await buildSmallApp(files, [compileAheadPlugin()]);
}, 60_000);

afterAll(() => app.remove());

const firstLines = (name: RegExp) => [...app.files].filter(([path]) => name.test(path)).map(([path]) => app.read(path).split('\n')[0]);

test('the first line of the app’s script, before whatever else is written into it, has it compiled while it arrives', () => {
  expect(firstLines(/^assets\/index-.*\.js$/)).toEqual(['//# allFunctionsCalledOnLoad']);
});

test('what is loaded later is compiled when it is used', () => {
  const [first, ...others] = firstLines(/^assets\/later-.*\.js$/);
  expect(first).not.toContain('allFunctionsCalledOnLoad');
  expect(others).toEqual([]);
});
