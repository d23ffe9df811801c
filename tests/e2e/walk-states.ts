import { expect, type Page } from '@playwright/test';
import { buildGroupFiles } from './build-group.ts';
import { drawFrames, hearAnswer } from './hear-answer.ts';
import { readWalkthrough } from './read-content.ts';

/** Looks at a state of the app; the name is for the report. */
export type Visit = (state: string) => Promise<void>;

const SCENARIO = 'wrong_order';
const PRIMARY = 'main [data-variant=primary]';

/** To another screen as the address bar would do it: nothing is loaded anew, and no words are needed. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** Opens whatever is folded: of several that share a name, the browser keeps one open. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
  await drawFrames(page);
  // What is looked up only when it is unfolded has come.
  await expect(page.locator('main details progress')).toHaveCount(0);
}

/** Begins the talk by its briefing. */
export async function begin(page: Page, scenario = SCENARIO): Promise<void> {
  await goTo(page, `/briefing/${scenario}`);
  await page.locator(`${PRIMARY}:enabled`).click();
  await beginAnew(page);
}

/** Where Start was pressed: beside a talk that is open one is asked, and wants another one. */
export async function beginAnew(page: Page): Promise<void> {
  const another = page.locator('dialog[open] button').nth(1);
  await expect(page.getByRole('log').or(another)).toBeVisible();
  if (await another.isVisible()) await another.click();
  await expect(page.getByRole('log')).toBeVisible();
}

/** Says replies by their ids, whatever the language, and waits for each answer. */
export async function sayByIds(page: Page, replies: readonly string[]): Promise<void> {
  for (const reply of replies)
    await hearAnswer(page, async () => {
      await page.locator(`main input[value="${reply.split('.').at(-1)}"]`).check();
      await page.locator('main [data-wide] button').click();
    });
}

/** From anywhere through a whole run of the talk to its debrief. */
export async function playToDebrief(page: Page, run: string): Promise<void> {
  await expect(page.getByRole('banner')).toBeVisible();
  await begin(page);
  await sayByIds(page, readWalkthrough(SCENARIO, run).replies);
  await page.locator('main a[data-variant=primary]').click();
  await expect(page.locator('main blockquote')).toBeVisible();
}

/**
 * Every screen and state a person comes through, without a word of any language: `visit` looks at each. Wants the patience
 * clock on and the guided mode, with which the app was opened.
 */
export async function walkStates(page: Page, visit: Visit): Promise<void> {
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await visit('complaints, nothing practised');
  await visitScreen(page, '/history', visit, 'progress, empty');
  await goTo(page, `/briefing/${SCENARIO}`);
  await expect(page.locator(`${PRIMARY}:enabled`)).toBeVisible();
  await visit('briefing');
  await walkTalk(page, visit);
  await walkResults(page, visit);
  await visitScreen(page, '/settings', visit, 'settings');
  await visitScreen(page, '/who', visit, 'who practises');
  await visitScreen(page, '/hand-in', visit, 'handing in');
  await page.locator('main input[value=picked]').check();
  await page.locator('main input[type=checkbox]').first().check();
  await page.locator('main li button').nth(1).click();
  await expect(page.locator('main svg[role=img]')).toBeVisible();
  await visit('handing in by a picture');
  await walkReview(page, visit);
  await visitScreen(page, '/accessibility', visit, 'accessibility');
  await visitScreen(page, '/sources/last', visit, 'sources of the rules');
  await visitScreen(page, '/nowhere', visit, 'no such page');
}

/** Of a small group: one with a hundred figures takes every walk minutes, and shows nothing more. */
async function walkReview(page: Page, visit: Visit): Promise<void> {
  await visitScreen(page, '/review', visit, 'review, empty');
  await page.locator('main input[type=file]').first().setInputFiles(buildGroupFiles(SCENARIO));
  await expect(page.locator('main table:visible').first()).toBeVisible({ timeout: 20_000 });
  // The cards of figures come one after the other.
  await expect(page.locator('main section[aria-label]:has(> div > section) > *')).toHaveCount(5);
  await unfold(page);
  await visit('review of a group');
  await page.locator('main tbody td button:visible').first().click();
  await expect(page.locator('dialog[open] li').first()).toBeVisible();
  await visit('talks behind a figure');
  await page.locator('dialog[open] button').first().click();
}

async function walkTalk(page: Page, visit: Visit): Promise<void> {
  const { replies } = readWalkthrough(SCENARIO, 'half_good');
  const offering = replies.findIndex((reply) => reply.startsWith('gesture.'));
  await begin(page);
  await unfold(page);
  await visit('first turn, everything open');
  await page.locator('main [data-wide] button').click();
  await expect(page.locator('main [data-wide] [role=status]')).not.toBeEmpty();
  await visit('sent without a choice');
  const [pause, leave] = [page.locator('main aside [data-variant]').first(), page.locator('main aside [data-variant]').nth(1)];
  await openMenu(page);
  await visit('menu of the talk');
  await openMenu(page);
  await leave.click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await visit('asked whether to leave');
  await page.locator('dialog button').last().click();
  await openMenu(page);
  await pause.click();
  await expect(page.locator(`${PRIMARY}:visible`)).toBeFocused();
  await visit('paused');
  await page.locator(`${PRIMARY}:visible`).click();
  await sayByIds(page, replies.slice(0, 4));
  await page.locator('main input').first().check();
  await unfold(page);
  await visit('middle of the talk');
  await sayByIds(page, replies.slice(4, offering));
  await visit('offers');
  await goTo(page, '/');
  await expect(page.locator(`${PRIMARY}:visible`)).toBeVisible();
  await visit('complaints, a talk under way');
  await goTo(page, `/briefing/${SCENARIO}`);
  await page.locator(`${PRIMARY}:enabled`).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await visit('asked which talk is meant');
  await page.locator('dialog[open] [data-variant=primary]').click();
  await sayByIds(page, replies.slice(offering));
  await expect(page.locator('main a[data-variant=primary]')).toBeFocused();
  await visit('end of the talk');
}

/** On a phone pause, limits and method are behind a button; elsewhere they stand beside the talk. */
async function openMenu(page: Page): Promise<void> {
  const more = page.locator('main aside button[aria-expanded=false]');
  if (await more.isVisible()) await more.click();
}

async function walkResults(page: Page, visit: Visit): Promise<void> {
  await page.locator('main a[data-variant=primary]').click();
  await expect(page.locator('main blockquote')).toBeVisible();
  await visit('debrief');
  await unfold(page);
  await visit('debrief, everything open');
  await goTo(page, '/settings');
  await expect(page.locator('main fieldset').first()).toBeVisible();
  await goTo(page, `/briefing/${SCENARIO}`);
  await page.locator('main select').selectOption('assessment');
  await begin(page);
  await visit('assessment');
  await sayByIds(page, readWalkthrough(SCENARIO, 'disastrous').replies);
  await page.locator('main a[data-variant=primary]').click();
  await expect(page.locator('main blockquote')).toBeVisible();
  await unfold(page);
  await visit('debrief of a talk gone wrong, everything open');
  await visitScreen(page, '/', visit, 'complaints, practised');
  await visitScreen(page, '/history', visit, 'progress');
  await unfold(page);
  await page.locator('main li details button').last().click();
  await expect(page.locator('main li button[aria-describedby]')).toBeFocused();
  await visit('progress, one removed');
}

async function visitScreen(page: Page, address: string, visit: Visit, state: string): Promise<void> {
  await goTo(page, address);
  // The screen before is there until the next one is drawn.
  await drawFrames(page);
  await page.locator('main h1').waitFor();
  await expect(page.locator('main progress')).toHaveCount(0);
  await expect(page.locator('main :is(article, fieldset, li, a, dl, section)').first()).toBeVisible();
  await visit(state);
}
