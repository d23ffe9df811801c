import { expect, type Page, test } from '@playwright/test';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { buildFinished, openKept } from './keep-attempt.ts';
import { openWithSettings } from './play-talk.ts';
import { COMPLAINTS, LANGUAGES, readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { goTo, playToDebrief } from './walk-states.ts';

const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };

/** Words that stand in the page before anything is unfolded; what only a screen reader says does not count. */
function countWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement as HTMLElement;
      // What lies in a fold that is closed is not visible.
      if (element.checkVisibility() && element.closest('.visually-hidden') === null) shown.push(node.textContent ?? '');
    }
    return shown.join(' ').match(/\S*[\p{Letter}\d]\S*/gu)?.length ?? 0;
  });
}

async function reloadIn(page: Page, language: string): Promise<void> {
  await page.evaluate((tag) => {
    const saved = JSON.parse(localStorage.getItem('amends.settings') ?? '{}');
    localStorage.setItem('amends.settings', JSON.stringify({ ...saved, language: tag }));
  }, language);
  await page.reload();
}

test('the debrief of every walkthrough of every complaint has at most 250 words before anything is unfolded, in English, Armenian and Mongolian', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const talks = COMPLAINTS.flatMap((complaint, number) =>
    ['excellent', 'half_good', 'disastrous'].map((run) => ({
      run,
      attempt: buildFinished(complaint, readWalkthrough(complaint, run).replies, { id: `attempt-${number}-${run.replace('_', '-')}` }),
    })),
  );
  const attempts = talks.map(({ attempt }) => attempt);
  await openKept(page, attempts[0] as Attempt, {}, attempts.slice(1));
  for (const language of ['en', 'hy', 'mn']) {
    await reloadIn(page, language);
    for (const { run, attempt } of talks) {
      await goTo(page, `/debrief/${attempt.id}`);
      const { ending } = readWalkthrough(attempt.scenario.id, run);
      await expect(page.locator('main blockquote')).toHaveText(readSentences(attempt.scenario.id, language)(`ending.${ending}.line`), { timeout: 20_000 });
      const words = await countWords(page);
      expect(words, `${attempt.scenario.id}, ${run}, ${language}`).toBeGreaterThan(100);
      expect.soft(words, `${attempt.scenario.id}, ${run}, ${language}`).toBeLessThanOrEqual(250);
    }
  }
});

test('the debrief of a mended talk has at most 250 words before anything is unfolded, of every complaint in every language', async ({ page }) => {
  test.setTimeout(240_000);
  const talks = COMPLAINTS.map((complaint, number) => {
    const best = readWalkthrough(complaint, 'excellent').replies;
    const poor = readWalkthrough(complaint, 'half_good').replies;
    // Where the poor talk first leaves the best one, the best goes on.
    const moves = best.findIndex((reply, index) => reply !== poor[index]);
    const had = buildFinished(complaint, poor, { id: `attempt-had-${number}` });
    return [had, buildFinished(complaint, best, { id: `attempt-mended-${number}`, from: { attempt: had.id, moves } })] as const;
  });
  await openKept(page, talks[0]?.[1] as Attempt, {}, talks.flat());
  for (const language of LANGUAGES) {
    await reloadIn(page, language);
    for (const [, mended] of talks) {
      await goTo(page, `/debrief/${mended.id}`);
      await expect(page.locator(`[data-road=before]`)).toBeVisible({ timeout: 20_000 });
      const words = await countWords(page);
      expect(words, `${mended.scenario.id} in ${language}`).toBeGreaterThan(60);
      expect.soft(words, `${mended.scenario.id} in ${language}`).toBeLessThanOrEqual(250);
    }
  }
});

for (const [language, size] of [
  ['en', PHONE],
  ['hy', PHONE],
  ['mn', PHONE],
  ['en', DESK],
  ['hy', DESK],
] as const) {
  test(`in ${language} the first ${size.width} x ${size.height} px say how it went, what to change and what now`, async ({ page }) => {
    await page.setViewportSize(size);
    await openKept(page, buildFinished('wrong_order', readWalkthrough('wrong_order', 'half_good').replies), { language });
    const words = readLocale(language, 'debrief');
    await expect(page.locator('main blockquote')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main p:has(> s)').first()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: words('againHere') })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: words('nextSame') })).toBeInViewport({ ratio: 1 });
  });
}

test('from the end of a talk, scrolled down as it is, one comes to the top of its debrief', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  await expect(page.locator('main blockquote')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

/** The best talk but for a gesture beyond one’s authority, which leaves 80; and one that goes wrong until the customer leaves. */
const BROKEN = [
  ['80 with a critical error', readWalkthrough('wrong_order', 'excellent').replies.map((reply) => reply.replace(/^gesture\..*/, 'gesture.c'))],
  ['a walk-out', readWalkthrough('wrong_order', 'disastrous').replies],
] as const;

for (const language of ['en', 'hy', 'mn', 'ky']) {
  for (const [what, replies] of BROKEN) {
    test(`in ${language} what was said stands whole, and the better sentence begins above the buttons at 360 x 640 after ${what}`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await openKept(page, buildFinished('wrong_order', replies), { language });
      const again = page.getByRole('button', { name: readLocale(language, 'debrief')('againHere') });
      const isCut = await page.locator('main p:has(> s)').evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
      expect(isCut).toBe(false);
      const sentence = page
        .getByRole('article')
        .getByRole('paragraph')
        .filter({ hasText: readLocale(language, 'parts')('tryInstead') });
      const firstLine = await sentence.evaluate((element) => {
        const range = document.createRange();
        range.selectNode(element.lastChild as Node);
        return [...range.getClientRects()].find(({ width }) => width > 1)?.bottom ?? Number.NaN;
      });
      const bar = await again.evaluate((button) => button.parentElement?.getBoundingClientRect().top ?? Number.NaN);
      expect(firstLine).toBeLessThanOrEqual(bar);
      await expect(page.locator('main blockquote')).toBeInViewport({ ratio: 1 });
    });
  }
}

test('the debrief is the same on a phone and on a desk: one order, and whatever is folded on one is folded on the other', async ({ page }) => {
  await openWithSettings(page);
  await page.setViewportSize(PHONE);
  await playToDebrief(page, 'half_good');
  const readAll = () => page.locator('main').evaluate((main) => main.innerHTML.replaceAll(/ (?:id|aria-labelledby|clip-path|style|fill)="[^"]*"/g, ''));
  const onPhone = await readAll();
  await page.setViewportSize(DESK);
  expect(await readAll()).toBe(onPhone);
  await expect(page.locator('main details[open]')).toHaveCount(0);
});

test('at 320 px in Armenian, with every card open, nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithSettings(page, { language: 'hy' });
  await playToDebrief(page, 'half_good');
  await page.locator('main summary:has(h2)').evaluateAll((all) => {
    for (const summary of all) summary.parentElement?.setAttribute('open', '');
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('what to do now stays in view on a phone until one has read past it, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  const again = page.getByRole('button', { name: readLocale('en', 'debrief')('againHere') });
  await expect(again).toBeInViewport({ ratio: 1 });
  const last = page.locator('main summary:has(h2)').last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(again).not.toBeInViewport();
});

test('at 320 px the button that prints stands at the foot of the debrief, and works from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openWithSettings(page, { language: 'hy' });
  await playToDebrief(page, 'disastrous');
  const words = readLocale('hy', 'debrief');
  const button = page.getByRole('button', { name: words('print') });
  await page.getByRole('link', { name: words('sourcesHeading') }).focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  const { x = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  expect([x >= 0, x + width <= 320, height >= 44]).toEqual([true, true, true]);
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toBeAttached();
});
