import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type FolderServer, serveFolder } from '../host/serve-folder.mjs';
import { buildCopy } from './build-copy.ts';
import { openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const { replies } = readWalkthrough('wrong_order', 'disastrous');
const english = readSentences('wrong_order');

let host = '';
let server: FolderServer;

/** Two copies of Amends under one address: the shipped library at /hotel/, and at /shop/ one with an id and a title of its own. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  host = mkdtempSync(join(tmpdir(), 'amends-host-'));
  cpSync(DIST, join(host, 'hotel'), { recursive: true });
  buildCopy(join(host, 'shop'), (copy) => {
    const change = (path: string, before: string, after: string) => {
      const file = join(copy, 'scenarios', path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(JSON.stringify(before), JSON.stringify(after)));
    };
    change('library.json', 'amends', 'shop');
    change('library/wrong_order/en.json', english('title'), 'The wrong parcel');
  });
  server = await serveFolder(host);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(host, { recursive: true, force: true });
});

test('two copies under one address keep their talks apart, and neither loses any when its folder is moved', async ({ page }) => {
  await openWithSettings(page, {}, `${server.url}hotel/index.html`);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  const debrief = new URL(page.url()).hash;

  await page.goto(`${server.url}shop/index.html`);
  const card = page.getByRole('article').filter({ hasText: 'The wrong parcel' });
  await expect(card).toBeVisible();
  await expect(card.getByText('best', { exact: false })).toHaveCount(0);
  await page.getByRole('link', { name: 'Progress' }).click();
  const others = page.getByRole('region', { name: 'Talks of another Amends' });
  await expect(others.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'All talks' })).toHaveCount(0);
  await expect(others.getByText('The wrong parcel')).toHaveCount(0);
  await others.getByRole('link', { name: 'Result' }).click();
  await expect(page.getByText('This talk belongs to another Amends').first()).toBeVisible();
  await expect(page.getByText('0 of 100').first()).toBeVisible();
  const shown = await page.locator('main').innerText();
  for (const reply of replies) expect(shown).not.toContain(english(`turn.${reply}`));
  expect(shown).not.toContain('The wrong parcel');
  await page.goto(`${server.url}shop/index.html${debrief.replace('debrief', 'talk')}`);
  await expect(page.getByRole('heading', { name: 'This talk belongs to another Amends' })).toBeVisible();

  renameSync(join(host, 'hotel'), join(host, 'moved'));
  await page.goto(`${server.url}moved/index.html#/history`);
  await expect(page.getByRole('region', { name: 'All talks' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('Talks of another Amends')).toHaveCount(0);
  await page.getByRole('link', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(english('title'));
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
});
