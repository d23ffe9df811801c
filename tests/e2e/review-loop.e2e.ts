import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { holdUp, type Photo, takePhoto, WITH_CAMERA } from './fake-camera.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { openDebrief, openWithSettings, saveAsDownload, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readWalkthrough } from './read-content.ts';
import { goTo } from './walk-states.ts';

// Three people practise before anything is reviewed: long, not slow.
test.describe.configure({ timeout: 240_000 });
test.use({ launchOptions: WITH_CAMERA });

const SCENARIO = 'wrong_order';

const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];

type Learner = {
  readonly name: string;
  readonly language: string;
  readonly run: string;
  /** Steps that the talk came to, where that is not all of them. */
  readonly reached?: readonly string[];
};

/** Each by a walkthrough whose scores were worked out by hand. */
const ANI: Learner = { name: 'Ani', language: 'en', run: 'excellent' };
const TIGRAN: Learner = { name: 'Տիգրան', language: 'hy', run: 'half_good' };
/** All three of her replies are in the first step; then the customer is gone. */
const NOMIN: Learner = { name: 'Номин', language: 'mn', run: 'disastrous', reached: ['listen'] };

/** Somebody practises once, in a browser of their own, and opens the place where one hands in. */
async function practise(browser: Browser, { name, language, run }: Learner): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await saveAsDownload(page);
  await openWithSettings(page, { language, mode: 'assessment' }, '/#/who');
  const who = readLocale(language, 'who');
  await page
    .getByRole('textbox', { name: who('name'), exact: true })
    .first()
    .fill(name);
  await page.getByRole('button', { name: who('save'), exact: true }).click();
  await expect(page.getByText(who('saved'))).toBeVisible();
  await goTo(page, '/');
  await startTalk(page, SCENARIO, language);
  await sayAll(page, SCENARIO, readWalkthrough(SCENARIO, run).replies, language);
  await openDebrief(page, language);
  await goTo(page, '/hand-in');
  return page;
}

/** What somebody hands in as a file. */
async function handInFile(browser: Browser, learner: Learner): Promise<string> {
  const page = await practise(browser, learner);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: readLocale(learner.language, 'handin')('file'), exact: true }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await page.context().close();
  return text;
}

/** What somebody hands in as a text, as it can be marked where the browser does not copy. */
async function handInText(browser: Browser, learner: Learner): Promise<string> {
  const page = await practise(browser, learner);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  const words = readLocale(learner.language, 'handin');
  await page.getByRole('button', { name: words('text'), exact: true }).click();
  const text = await page.getByRole('textbox', { name: words('textLabel') }).inputValue();
  await page.context().close();
  return text;
}

/** What somebody's phone shows to the camera. */
async function handInPicture(browser: Browser, learner: Learner): Promise<Photo> {
  const page = await practise(browser, learner);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('button', { name: readLocale(learner.language, 'handin')('code'), exact: true }).click();
  const photo = await takePhoto(
    page
      .getByRole('img')
      .filter({ has: page.locator('path') })
      .last(),
  );
  await page.context().close();
  return photo;
}

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('from three people in three languages to a review whose every figure follows from what they chose', async ({ browser, page }) => {
  const ani = await handInFile(browser, ANI);
  const tigran = await handInPicture(browser, TIGRAN);
  const nomin = await handInText(browser, NOMIN);
  const tampered = ani.replace(/"overall": ?100/, '"overall": 99');
  expect(tampered).not.toBe(ani);

  await openWithSettings(page, {}, '/#/review');
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      asFile('ani.amends.txt', ani),
      asFile('ani once more.amends.txt', ani),
      asFile('cut off.amends.txt', ani.slice(0, ani.length / 2)),
      asFile('minutes of a meeting.txt', 'Present: everybody.'),
    ]);
  await expect(page.getByText('1 talk found. 1 is new.')).toBeVisible();
  await expect(page.getByText('2 could not be read')).toBeVisible();

  // Cameras are let go of: whoever opens one finds out here whether it still runs.
  await page.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wished) => {
      const stream = await open(wished);
      Object.assign(window, { lastTracks: stream.getTracks() });
      return stream;
    };
  });
  const isRunning = () =>
    page.evaluate(() => (window as unknown as { lastTracks: MediaStreamTrack[] }).lastTracks.some(({ readyState }) => readyState === 'live'));
  holdUp([tigran]);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect(page.getByText(/^Taken in: .Տիգրան., /)).toBeVisible({ timeout: 20_000 });
  expect(await isRunning()).toBe(true);
  expect(workers.join()).toContain('code-worker');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  expect(await isRunning()).toBe(false);
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect(page.getByText(/^This one was here already: .Տիգրան., /)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Practice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toHaveCount(0);
  expect(await isRunning()).toBe(false);
  await page.goBack();

  await page.getByText('Paste a text').click();
  await page.getByRole('textbox', { name: 'Text that was handed in' }).fill(nomin);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('1 talk found. 1 is new.')).toBeVisible();

  const team = page.getByRole('region', { name: 'How is the team?' });
  const scoresOf = async (name: string) => {
    const cells = team.getByRole('row').filter({ hasText: name }).getByRole('button');
    return (await cells.locator('b').allInnerTexts()).map(Number);
  };
  for (const { name, run, reached = STEPS } of [ANI, TIGRAN, NOMIN]) {
    const { scores = {}, overall = -1 } = readWalkthrough(SCENARIO, run);
    expect(await scoresOf(name)).toEqual([...reached.map((step) => scores[step]), overall]);
    await expect(team.getByRole('row').filter({ hasText: name }).getByText('no score')).toHaveCount(STEPS.length - reached.length);
  }
  await expect(page.getByText('the customer walked out')).not.toHaveCount(0);
  expect(await findAxeFaults(page)).toEqual([]);

  // A score that does not follow from the choices is found out, and stands beside what is true.
  await page.getByLabel('Choose files').setInputFiles([asFile('better than it was.amends.txt', tampered)]);
  await expect(page.getByRole('heading', { name: /^What was handed in: 3 talks · To look at: 1$/ })).toBeVisible();
  expect(await scoresOf('Ani')).toEqual([100, 100, 100, 100, 100, 100]);

  // From a figure to what was said, in two steps.
  await team.getByRole('row').filter({ hasText: 'Ani' }).getByRole('button').first().click();
  await page.getByRole('dialog').locator('summary').first().click();
  await expect(page.getByRole('dialog').getByRole('list', { name: 'The whole talk' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // It is all there again after a reload, worked out anew.
  await page.reload();
  await expect.poll(() => scoresOf('Ani')).toEqual([100, 100, 100, 100, 100, 100]);
  await page.getByRole('checkbox', { name: 'Hide names' }).check();
  for (const { name } of [ANI, TIGRAN, NOMIN]) await expect(page.getByText(name)).toHaveCount(0);
});
