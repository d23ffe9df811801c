import { expect, type Page, test } from '@playwright/test';
import { complaintList, openDebrief, openWithSettings, say, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const OWN_PAGE = '/complaints/en/wrong_order.html';
const words = readSentences('wrong_order');
const { replies } = readWalkthrough('wrong_order', 'excellent');
const [firstReply = ''] = replies;
const DEBRIEF = `Debrief: ${words('title')}`;

const expectScreen = (page: Page, heading: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
const startButton = (page: Page) => page.getByRole('button', { name: 'Start talking' });
const lines = (page: Page) => page.getByRole('log').getByRole('listitem');
const question = (page: Page) => page.getByRole('dialog', { name: 'You have begun this talk already' });

/** Leaves a talk after one reply, in the page of all complaints. */
async function leaveOpenTalk(page: Page): Promise<void> {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  await startButton(page).click();
  await say(page, 'wrong_order', firstReply);
}

test('Back from a debrief goes back at the first press, step by step to the list, and Forward the same way', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await page.goBack();
  await expect(startButton(page)).toBeEnabled();
  await page.goBack();
  await expect(complaintList(page)).toBeVisible();
  await page.goForward();
  await expect(startButton(page)).toBeEnabled();
  await page.goForward();
  await expectScreen(page, DEBRIEF);
  await page.goBack();
  await expect(startButton(page)).toBeEnabled();
});

test('from the complaint’s own page Back leads from the debrief to its briefing, and from there away', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  // Pressed before the app is there: the page itself stands before the talk in the history, without an address of the app.
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await released;
    await route.fallback();
  });
  await page.goto(OWN_PAGE, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Start talking' }).click();
  release();
  await expect(page).toHaveURL(/#\/talk\//);
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await page.goBack();
  await expectScreen(page, words('title'));
  await expect(startButton(page)).toBeEnabled();
  await page.goForward();
  await expectScreen(page, DEBRIEF);
  await page.goBack();
  await page.goBack();
  await expectScreen(page, 'Settings');
});

test('the address of a talk that is over leads to its debrief, and Back from there goes back', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  const talk = new URL(page.url()).hash;
  await sayAll(page, 'wrong_order', replies);
  // Away from the last words and back: the talk is over by then.
  await page.getByRole('link', { name: 'Settings' }).click();
  await expectScreen(page, 'Settings');
  await page.goBack();
  await expectScreen(page, DEBRIEF);
  await page.goBack();
  await expect(startButton(page)).toBeEnabled();
  await page.goto('about:blank');
  await page.goto(`/${talk}`);
  await expectScreen(page, DEBRIEF);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('Start beside an open talk asks which is meant; Escape leaves the focus where it was', async ({ page }) => {
  await leaveOpenTalk(page);
  await page.goBack();
  // The screen puts the focus on its heading when it shows: a hand that is quicker would have the key go there.
  await expect(page.getByRole('heading', { level: 1, name: words('title') })).toBeFocused();
  await startButton(page).press('Enter');
  await expect(question(page).getByRole('button', { name: 'Go on with the talk you began' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(startButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await question(page).getByRole('button', { name: 'Start again' }).click();
  await expect(lines(page)).toHaveCount(1);
  await say(page, 'wrong_order', firstReply);
  // Both are there: the later one on the first page, and the way to the other beside it.
  await page.getByRole('link', { name: 'Practice', exact: true }).click();
  await page.getByRole('link', { name: '1 more talk is not finished' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Go on', exact: true })).toHaveCount(2);
});

for (const [answer, said] of [
  ['Go on with the talk you began', 3],
  ['Start again', 1],
] as const) {
  test(`Start on the complaint’s own page, pressed before the app is there, asks beside an open talk: ${answer}`, async ({ page }) => {
    await leaveOpenTalk(page);
    await page.goto(`${OWN_PAGE}#/begin/wrong_order`);
    await question(page).getByRole('button', { name: answer }).click();
    await expect(lines(page)).toHaveCount(said);
    await page.goBack();
    await expect(page).toHaveURL(/\/#\/talk\//);
  });
}

test('Start on the complaint’s own page can be taken back, which leaves its briefing', async ({ page }) => {
  await leaveOpenTalk(page);
  await page.goto(`${OWN_PAGE}#/begin/wrong_order`);
  await question(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/#\/briefing\/wrong_order$/);
  await expect(startButton(page)).toBeEnabled();
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Go on', exact: true })).toHaveCount(1);
});
