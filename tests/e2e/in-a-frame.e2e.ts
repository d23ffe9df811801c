import { expect, type Frame, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { walkStates } from './walk-states.ts';

const SCENARIO = 'wrong_order';
const sentences = readSentences(SCENARIO);
const talk = readLocale('en', 'talk');
const { replies, overall } = readWalkthrough(SCENARIO, 'excellent');

test.use({ locale: 'en-GB' });

/** A course page that shows Amends in a frame with the commonest pair of permissions: scripts and its own origin, and no forms. */
async function openCourse(page: Page, baseURL = ''): Promise<{ frame: Frame; complaints: string[] }> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const course = `<!doctype html><html lang="en"><title>Course</title><iframe title="Practice" sandbox="allow-scripts allow-same-origin" src="/" width="900" height="640"></iframe></html>`;
  await page.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: course }));
  await page.goto('/course.html');
  await expect(page.frameLocator('iframe').getByRole('banner')).toBeVisible();
  const frame = page.frames().find((each) => each.url().startsWith(baseURL) && each !== page.mainFrame());
  if (frame === undefined) throw new Error('The frame shows nothing.');
  return { frame, complaints };
}

async function startTalk(frame: Frame): Promise<void> {
  await frame.getByRole('link', { name: sentences('title') }).click();
  await frame.getByRole('button', { name: readLocale('en', 'briefing')('start'), exact: true }).click();
  await expect(frame.getByRole('log')).toBeVisible();
}

/** Says every reply of the walkthrough, each in the given way, and comes to the debrief. */
async function play(frame: Frame, say: (reply: string) => Promise<void>): Promise<void> {
  for (const reply of replies) {
    const lines = frame.getByRole('log').getByRole('listitem');
    const said = await lines.count();
    await say(sentences(`turn.${reply}`));
    await expect.poll(() => lines.count()).toBeGreaterThan(said + 1);
  }
  await frame.getByRole('link', { name: talk('toDebrief'), exact: true }).click();
  await expect(frame.getByText(`${overall} of 100`).first()).toBeAttached();
}

test('in a frame that may not send forms a talk is played to its debrief with the mouse', async ({ page, baseURL }) => {
  const { frame, complaints } = await openCourse(page, baseURL);
  await startTalk(frame);
  await play(frame, async (text) => {
    await frame.getByRole('radio', { name: text, exact: true }).check();
    await frame.getByRole('button', { name: talk('send'), exact: true }).click();
  });
  expect(complaints).toEqual([]);
});

test('in a frame that may not send forms a talk is played to its debrief with the keyboard', async ({ page, baseURL }) => {
  const { frame, complaints } = await openCourse(page, baseURL);
  await startTalk(frame);
  await play(frame, async (text) => {
    const wanted = frame.getByRole('radio', { name: text, exact: true });
    await wanted.focus();
    await page.keyboard.press('Space');
    await expect(wanted).toBeChecked();
    await page.keyboard.press('Enter');
  });
  expect(complaints).toEqual([]);
});

test('nothing in the app is a form of HTML', async ({ page }) => {
  test.setTimeout(120_000);
  const withForms: string[] = [];
  await openWithSettings(page, { patience: { on: true, seconds: 120 } });
  await walkStates(page, async (state) => {
    if ((await page.locator('form, [type=submit]').count()) > 0) withForms.push(state);
  });
  const opening = await page.request.get('/complaints/en/wrong_order.html');
  if ((await opening.text()).includes('<form')) withForms.push('page of a complaint');
  expect(withForms).toEqual([]);
});
