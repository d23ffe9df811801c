import { expect, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';

test.use({ serviceWorkers: 'allow' });

/** Every request to somebody else, and everything that the page's policy has refused. */
async function watch(page: Page): Promise<{ readonly elsewhere: string[]; readonly violations: () => Promise<string[]> }> {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin && page.url() !== 'about:blank') elsewhere.push(request.url());
  });
  // What the policy stops is announced all the same; it never leaves.
  page.context().on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') elsewhere.splice(elsewhere.indexOf(request.url()), 1);
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { violations: string[] }).violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return { elsewhere, violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations) };
}

test('through every screen nothing is asked of anybody else, and the policy has nothing to refuse', async ({ page }) => {
  const { elsewhere, violations } = await watch(page);
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', readWalkthrough('wrong_order', 'half_good').replies);
  await openDebrief(page);
  for (const name of ['Progress', 'Settings', 'Practice']) await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('hy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  // The worker that keeps the app fetches under the same rules.
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(elsewhere).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('whatever was not built into the page is refused and seen', async ({ page }) => {
  const { elsewhere, violations } = await watch(page);
  await openWithSettings(page);
  await page.evaluate(async () => {
    await fetch('https://example.org/fetched').catch(() => {});
    const add = (tag: string, values: object) => document.body.append(Object.assign(document.createElement(tag), values));
    add('script', { textContent: 'document.title = "broken in"' });
    add('script', { src: 'https://example.org/script.js' });
    add('style', { textContent: 'body { display: none }' });
    add('img', { src: 'https://example.org/picture.png' });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect((await violations()).sort()).toEqual([
    'connect-src https://example.org/fetched',
    'img-src https://example.org/picture.png',
    'script-src-elem https://example.org/script.js',
    'script-src-elem inline',
    'style-src-elem inline',
  ]);
  expect(elsewhere).toEqual([]);
  await expect(page).not.toHaveTitle('broken in');
});
