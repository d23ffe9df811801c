import { expect, type Locator, type Page } from '@playwright/test';
import { hearAnswer } from './hear-answer.ts';
import { readLocale, readSentences } from './read-content.ts';
import { beginAnew } from './walk-states.ts';

const DEFAULTS = { formatVersion: 1, theme: 'auto', text: 'normal', motion: 'none', patience: { on: false, seconds: 40 }, numberKeys: true, mode: 'guided' };

/** Opens the app with settings that were saved before. */
export async function openWithSettings(page: Page, settings: Record<string, unknown> = {}, address = '/'): Promise<void> {
  const saved = JSON.stringify({ ...DEFAULTS, language: 'en', ...settings });
  await page.addInitScript((text) => localStorage.getItem('amends.settings') ?? localStorage.setItem('amends.settings', text), saved);
  await page.goto(address);
}

/** As in a browser that has no dialogue of its own for saving: what a page saves is a download. No robot can answer that dialogue. */
export async function saveAsDownload(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

/** The list of complaints, by which one knows the first page whatever it suggests. */
export function complaintList(page: Page, language = 'en'): Locator {
  return page.getByRole('list', { name: readLocale(language, 'choose')('heading'), exact: true });
}

/** From the list of complaints through the briefing to the first line of the talk. */
export async function startTalk(page: Page, scenario: string, language = 'en'): Promise<void> {
  const words = readSentences(scenario, language);
  await page.getByRole('link', { name: words('title') }).click();
  await page.getByRole('button', { name: readLocale(language, 'briefing')('start'), exact: true }).click();
  await beginAnew(page);
}

/** Says one reply, given as turn.letter, and waits until the customer has answered. */
export async function say(page: Page, scenario: string, reply: string, language = 'en'): Promise<void> {
  const text = readSentences(scenario, language)(`turn.${reply}`);
  await page.bringToFront();
  await hearAnswer(page, async () => {
    await page.getByRole('radio', { name: text, exact: true }).check();
    await page.getByRole('button', { name: readLocale(language, 'talk')('send'), exact: true }).click();
  });
}

/** Says a list of replies one after the other. */
export async function sayAll(page: Page, scenario: string, replies: readonly string[], language = 'en'): Promise<void> {
  for (const reply of replies) await say(page, scenario, reply, language);
}

/** From the end of a talk to its debrief; that of a moment lived again begins with the two roads. */
export async function openDebrief(page: Page, language = 'en'): Promise<void> {
  await page.getByRole('link', { name: readLocale(language, 'talk')('toDebrief'), exact: true }).click();
  const words = readLocale(language, 'debrief');
  await expect(
    page
      .getByRole('list', { name: words('stepsLabel') })
      .or(page.getByRole('group', { name: words('roadsHeading') }))
      .first(),
  ).toBeVisible();
}

/** The scores of the five steps as the debrief shows them, in order; a step that the talk never came to has none there, and counts as 0. */
export async function readScores(page: Page, language = 'en'): Promise<number[]> {
  const bars = page.getByRole('list', { name: readLocale(language, 'debrief')('stepsLabel') }).getByRole('listitem');
  const texts = await bars.allInnerTexts();
  return texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
}
