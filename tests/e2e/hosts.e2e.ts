import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { changePages, HABITS, signInFirst } from '../host/habits.mjs';
import { type Habit, serveFolder } from '../host/serve-folder.mjs';
import { buildCopy, copyProject } from './build-copy.ts';
import { openDebrief, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const NEWER_TITLE = 'A newer cake';
const { replies } = readWalkthrough('wrong_order', 'disastrous');

test.use({ serviceWorkers: 'allow', locale: 'en-GB' });
test.describe.configure({ timeout: 180_000 });

/** Where Amends is put: a version of it is served until `stop`, always under the same address. */
type Host = { readonly url: string; serve(version: 'built' | 'newer'): Promise<void>; stop(): Promise<void> };

let newer = '';
test.beforeAll(() => {
  newer = mkdtempSync(join(tmpdir(), 'amends-newer-'));
  buildCopy(newer, renameFirst);
});
test.afterAll(() => rmSync(newer, { recursive: true, force: true }));

/** Makes of a copy of the project its next version. */
function renameFirst(copy: string): void {
  const file = join(copy, 'scenarios/library/wrong_order/en.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(JSON.stringify(readSentences('wrong_order')('title')), JSON.stringify(NEWER_TITLE)));
}

async function openHost(habit: Habit, path = '/'): Promise<Host> {
  let server = await serveFolder(DIST, { path, habit });
  const { url, port } = server;
  return {
    url,
    async serve(version) {
      await server.stop();
      server = await serveFolder(version === 'built' ? DIST : newer, { path, habit, port });
    },
    stop: () => server.stop(),
  };
}

async function waitUntilReady(page: Page, language = 'en'): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(readLocale(language, 'offline')('ready'), { exact: true })).toBeVisible({ timeout: 60_000 });
}

/** From the first visit to the next version, with the host gone in between; `url` is as somebody was given it. @returns the page that the next version came to */
async function liveOn(page: Page, { url, serve, stop }: Host): Promise<Page> {
  await page.goto(url);
  await waitUntilReady(page);
  await page.goto(url);
  await expect(page.getByRole('link', { name: readSentences('wrong_order')('title') })).toBeVisible();
  await stop();

  const cold = await page.context().newPage();
  await cold.goto(url);
  await startTalk(cold, 'wrong_order');
  await sayAll(cold, 'wrong_order', replies);
  await openDebrief(cold);
  await cold.goto(url);

  await serve('newer');
  await page.close();
  await cold.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await cold.getByRole('button', { name: readLocale('en', 'offline')('reload') }).click({ timeout: 60_000 });
  // Packing for brotli at its best takes this host a while.
  await expect(cold.getByRole('link', { name: NEWER_TITLE })).toBeVisible({ timeout: 60_000 });
  return cold;
}

/** In another language, from the host to a reply without it. */
async function liveOnIn(language: string, page: Page, { url, stop }: Host): Promise<void> {
  await page.getByRole('combobox').first().selectOption(language);
  await waitUntilReady(page, language);
  await stop();
  await page.goto(url);
  await startTalk(page, 'wrong_order', language);
  await sayAll(page, 'wrong_order', replies.slice(0, 1), language);
}

for (const [name, habit] of Object.entries(HABITS)) {
  test(`a host with ${name}: ready means that it starts and plays without the host, and the next version comes`, async ({ page }) => {
    const host = await openHost(habit);
    await liveOn(page, host).finally(host.stop);
  });
}

test('a complaint’s own page opens where a host ends its address with a slash, with the host and without it', async ({ page }) => {
  const host = await openHost(HABITS['a slash after every page']);
  const title = { level: 1, name: readSentences('wrong_order')('title') };
  await page.goto(new URL('complaints/en/wrong_order.html', host.url).href);
  await expect(page.getByRole('heading', title)).toBeVisible();
  await waitUntilReady(page);
  await host.stop();
  const cold = await page.context().newPage();
  await cold.goto(new URL('complaints/en/wrong_order/', host.url).href);
  await expect(cold.getByRole('heading', title)).toBeVisible();
});

test('a mistyped address on a host that answers it with the first page leads to the complaint, or to all of them', async ({ page }) => {
  const path = '/training/amends/';
  const host = await openHost(async (pathname, serve) => {
    const answer = await serve(pathname);
    return answer.status === 404 ? serve(`${path}index.html`) : answer;
  }, path);
  const open = (address: string) => page.goto(new URL(address, host.url).href);
  await open('complaints/eng/wrong_order.html');
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeVisible();
  await open('complaints/en/left_library.html');
  await expect(page.getByRole('heading', { name: readLocale('en', 'trouble')('unknownComplaintTitle') })).toBeVisible();
  await open('complaints/en/');
  await expect(page).toHaveURL(host.url);
  await expect(page.getByRole('link', { name: readSentences('wrong_order')('title') })).toBeVisible();
  await host.stop();
});

/** What a firm has on its site beside Amends: a page, and a worker for all that is there. */
const SITE: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/site.html': { type: 'text/html', text: '<!doctype html><title>The firm</title>' },
  '/sw.js': { type: 'text/javascript', text: 'self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()))' },
};

test('a worker from a path above is no older version of this one, whose next version comes all the same', async ({ page }) => {
  const host = await openHost(async (pathname, serve) => {
    const own = SITE[pathname];
    return own === undefined ? serve(pathname) : { status: 200, headers: { 'content-type': own.type }, body: Buffer.from(own.text) };
  }, '/training/amends/');
  await page.goto(new URL('/site.html', host.url).href);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(host.url);
  await waitUntilReady(page);
  await expect(page.getByText(readLocale('en', 'offline')('newTitle'))).toHaveCount(0);
  await liveOn(page, host).finally(host.stop);
});

test('a host below a path: ready means that it starts and plays without the host, and the next version comes, and another language', async ({ page }) => {
  const host = await openHost((pathname, serve) => serve(pathname), '/training/amends/');
  try {
    await liveOnIn('hy', await liveOn(page, host), host);
  } finally {
    await host.stop();
  }
});

test('a network that asks to sign in when the page is there: it says that it is not ready, and is once one has signed in', async ({ page }) => {
  let stands: 'page has come' | 'asked to sign in' | 'signed in' = 'page has come';
  const signIn = signInFirst(() => stands !== 'asked to sign in');
  const host = await openHost((pathname, serve) => {
    // The worker is asked for when everything that the page shows has come.
    if (stands === 'page has come' && pathname.endsWith('/service-worker.js')) stands = 'asked to sign in';
    return signIn(pathname, serve);
  });
  await page.goto(host.url);
  await expect(page.getByRole('contentinfo').getByText(readLocale('en', 'offline')('failed'))).toBeVisible({ timeout: 30_000 });
  stands = 'signed in';
  await liveOn(page, host).finally(host.stop);
});

test('a host that changes pages on their way is named with the file that differs, and the app stays usable', async ({ page }) => {
  const host = await openHost(changePages);
  await page.goto(host.url);
  await expect(page.getByRole('contentinfo').getByText(readLocale('en', 'offline')('failed'))).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(readLocale('en', 'offline')('trouble.changed').replace('{{file}}', 'index.html'))).toBeVisible();
  await page.goto(host.url);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await host.stop();
});

test('README’s own command: ready means that it starts and plays without the server, and the next version comes', async ({ page }) => {
  const copy = copyProject();
  const host = await startOwnCommand(copy);
  try {
    await liveOn(page, host);
  } finally {
    await host.stop();
    rmSync(copy, { recursive: true, force: true });
  }
});

/** `npm start` in a copy of the project: it builds, serves, and prints where. */
async function startOwnCommand(copy: string): Promise<Host> {
  let running: ChildProcess | undefined;
  const start = async (port: string): Promise<string> => {
    const started = spawn('npm', ['start'], { cwd: copy, env: { ...process.env, PORT: port }, detached: true, shell: process.platform === 'win32' });
    running = started;
    let said = '';
    return new Promise((resolve, reject) => {
      const hear = (data: Buffer) => {
        said += stripVTControlCharacters(data.toString());
        const [, url] = /Local:\s+(http:\S+)/.exec(said) ?? [];
        if (url !== undefined) resolve(url);
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.once('exit', () => reject(new Error(said)));
    });
  };
  const stop = async (): Promise<void> => {
    const { pid } = running ?? {};
    if (running === undefined || pid === undefined) return;
    const gone = new Promise((resolve) => running?.once('exit', resolve));
    // The command leads a process group of its own: the server goes with it.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    await gone;
    running = undefined;
  };
  const url = await start(String(4300 + test.info().parallelIndex));
  return {
    url,
    async serve(version) {
      await stop();
      if (version === 'newer') renameFirst(copy);
      await start(new URL(url).port);
    },
    stop,
  };
}
