import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildScenarioWords } from '../builders/build-scenario-words.ts';
import { buildDoorScenario, buildDoorWords, DOOR } from '../builders/made-up-method.ts';
import { type FolderServer, serveFolder } from '../host/serve-folder.mjs';
import { buildCopy } from './build-copy.ts';
import { readLocale } from './read-content.ts';
import { begin, sayByIds } from './walk-states.ts';

const LANGUAGES = ['en', 'hy', 'kk', 'ky', 'mn', 'ru'];
const soup = buildDoorScenario();

test.use({ locale: 'en-GB' });
test.setTimeout(120_000);

let folder = '';
let server: FolderServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amends-method-'));
  buildCopy(folder, (copy) => {
    const write = (place: string, name: string, json: object) => {
      mkdirSync(join(copy, 'scenarios', place), { recursive: true });
      writeFileSync(join(copy, 'scenarios', place, `${name}.json`), JSON.stringify(json));
    };
    write(`methods/${DOOR.id}`, 'method', DOOR);
    write(`library/${soup.id}`, 'scenario', soup);
    for (const language of LANGUAGES) {
      write(`methods/${DOOR.id}`, language, buildDoorWords(language));
      write(`library/${soup.id}`, language, buildScenarioWords(soup, language));
    }
  });
  server = await serveFolder(folder);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * By hand: opening.b shows 100 of 300 in greet; the bow in remedy.a comes unseen, so that 300 of its 600 remain, and closing.a
 * brings 600: 900 of 1,200. 33 and 75; half of each is 54. The customer is delighted, but 60 would pass.
 */
test('a method that only this test knows is played, scored and debriefed without a change in the source', async ({ page }) => {
  await page.goto(server.url);
  await expect(page.getByRole('banner')).toBeVisible();
  await begin(page, soup.id);
  await expect(page.locator('main [aria-busy] [data-colour]')).toHaveText('GWords of step.greet');
  await sayByIds(page, ['opening.b', 'remedy.a', 'closing.a']);
  await page.locator('main a[data-variant=primary]').click();
  const steps = page.getByRole('list', { name: readLocale('en', 'debrief')('stepsLabel') }).getByRole('listitem');
  await expect(steps).toHaveText([/^GWords of step\.greet33/, /^PWords of step\.part75/]);
  await expect(page.getByText('54 of 100').first()).toBeAttached();
  await expect(page.getByText('Words of order.bow_unseen').first()).toBeAttached();
  await expect(page.getByText('OUR-4').first()).toBeAttached();
  await expect(page.getByText('Words of verdict.seen').first()).toBeAttached();
  const colours = await steps.evaluateAll((all) => all.map((step) => step.getAttribute('data-colour')));
  expect(colours).toEqual(['slate', 'green']);
  await page.getByText(readLocale('en', 'debrief')('sourcesHeading')).click();
  await expect(page.getByText('Words of source.OUR-4')).toBeVisible();
});

test('its critical error blocks passing, under its own name', async ({ page }) => {
  await page.goto(server.url);
  await expect(page.getByRole('banner')).toBeVisible();
  await begin(page, soup.id);
  await sayByIds(page, ['opening.c']);
  await page.locator('main a[data-variant=primary]').click();
  await expect(page.getByText('Words of error.shouts', { exact: true }).first()).toBeAttached();
});
