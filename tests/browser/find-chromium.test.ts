import { expect, test } from 'vitest';
import { buildMachine, type MadeUp } from './build-machine.ts';
import { findChromium } from './find-chromium.mjs';

const find = (madeUp: MadeUp) => findChromium(buildMachine(madeUp).machine);

test('CHROMIUM_PATH goes before everything on PATH', async () => {
  expect(await find({ env: { CHROMIUM_PATH: '/opt/mine' }, answering: ['/opt/mine', '/usr/bin/chromium'] })).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that is no file is an error, even with another browser at hand', async () => {
  const search = find({ env: { CHROMIUM_PATH: '/opt/gone' }, answering: ['/usr/bin/chromium'] });
  await expect(search).rejects.toThrow('CHROMIUM_PATH is /opt/gone, but there is no such file. Set it to a Chromium that answers --version');
});

test('a CHROMIUM_PATH that does not answer is an error that says what it answered', async () => {
  const search = find({ env: { CHROMIUM_PATH: '/opt/broken' }, files: ['/opt/broken'], answering: ['/usr/bin/chromium'] });
  await expect(search).rejects.toThrow('it does not answer --version (cannot open shared object file)');
});

test('on PATH, chromium goes before chromium-browser, Chrome and Edge', async () => {
  const names = ['microsoft-edge', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chromium'].map((name) => `/usr/bin/${name}`);
  for (let count = names.length; count > 0; count -= 1) {
    expect(await find({ answering: names.slice(0, count) })).toBe(names[count - 1]);
  }
});

test('a browser on PATH that does not answer is passed over', async () => {
  expect(await find({ files: ['/usr/bin/chromium'], answering: ['/usr/bin/google-chrome'] })).toBe('/usr/bin/google-chrome');
});

test('a Mac is searched in its Applications, and PATH still goes first', async () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await find({ platform: 'darwin', answering: [chrome] })).toBe(chrome);
  expect(await find({ platform: 'darwin', answering: [chrome, '/usr/local/bin/chromium'] })).toBe('/usr/local/bin/chromium');
});

test('on Windows a file is enough, because asking Chrome there opens a window', async () => {
  const { machine, ran } = buildMachine({ platform: 'win32', files: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'] });
  expect(await findChromium(machine)).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(ran).toEqual([]);
});

test('Playwright’s own browser comes after PATH and before an installation', async () => {
  const own = '/cache/ms-playwright/chrome';
  const { machine, ran } = buildMachine({ uid: 0, files: ['/usr/bin/apt-get'], answering: [own], playwright: own, installs: '/usr/bin/chromium' });
  expect(await findChromium(machine)).toBe(own);
  expect(ran.filter((line) => line.includes('apt-get'))).toEqual([]);
  expect(await find({ answering: [own, '/usr/bin/microsoft-edge'], playwright: own })).toBe('/usr/bin/microsoft-edge');
});

test('root on Debian gets chromium and its fonts installed, asking nothing and waiting for the lock', async () => {
  const { machine, ran } = buildMachine({ uid: 0, files: ['/usr/bin/apt-get'], playwright: '/cache/none', installs: '/usr/bin/chromium' });
  expect(await findChromium(machine)).toBe('/usr/bin/chromium');
  expect(ran).toEqual([
    'DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q update',
    'DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q install -y --no-install-recommends chromium fonts-dejavu-core',
    '/usr/bin/chromium --version',
  ]);
});

test.each<[string, MadeUp]>([
  ['only as root', { uid: 1000, files: ['/usr/bin/apt-get'], installs: '/usr/bin/chromium' }],
  ['only on Linux', { platform: 'darwin', uid: 0, files: ['/usr/bin/apt-get'], installs: '/usr/bin/chromium' }],
  ['no apt-get here', { uid: 0, installs: '/usr/bin/chromium' }],
  ['NO_BROWSER_INSTALL=1', { uid: 0, files: ['/usr/bin/apt-get'], env: { NO_BROWSER_INSTALL: '1' }, installs: '/usr/bin/chromium' }],
])('nothing is installed and the error says why: %s', async (reason, madeUp) => {
  const { machine, ran } = buildMachine(madeUp);
  await expect(findChromium(machine)).rejects.toThrow(`apt-get install chromium: not tried, ${reason}`);
  expect(ran.filter((line) => line.includes('apt-get'))).toEqual([]);
});

test('an unpacked @sparticuz/chromium is the last resort, after a failed installation', async () => {
  expect(await find({ uid: 0, files: ['/usr/bin/apt-get'], answering: ['/tmp/s/chromium'], sparticuz: '/tmp/s/chromium' })).toBe('/tmp/s/chromium');
});

test('finding none is an error that lists every attempt in order and says what to run', async () => {
  const search = find({ uid: 0, files: ['/usr/bin/apt-get', '/usr/bin/chromium'], playwright: '/cache/none' });
  await expect(search).rejects.toThrow(
    [
      'No Chromium for the browser tests. Tried, in order:',
      '  1. CHROMIUM_PATH: not set',
      '  2. on PATH: /usr/bin/chromium: it does not answer --version (cannot open shared object file)',
      '  3. on PATH: no usable chromium, chromium-browser, google-chrome-stable, google-chrome, microsoft-edge',
      "  4. Playwright's own: /cache/none: there is no such file",
      '  5. apt-get install chromium: failed (E: Unable to locate package chromium)',
      '  6. @sparticuz/chromium: not installed',
      'Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH=/path/to/chromium.',
    ].join('\n'),
  );
});
