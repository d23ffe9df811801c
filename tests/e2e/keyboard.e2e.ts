import { expect, test } from '@playwright/test';
import { openWithSettings, readScores } from './play-talk.ts';
import { focusIs, tabTo } from './press-tab.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

test('a whole talk, from the list to its debrief, needs no mouse', async ({ page }) => {
  const { replies, overall } = readWalkthrough('wrong_order', 'excellent');
  const sentences = readSentences('wrong_order');
  await openWithSettings(page);
  await expect(page.getByRole('link', { name: sentences('title') })).toBeVisible();
  await tabTo(page, focusIs(page, 'link', sentences('title')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start talking' })).toBeEnabled();
  await tabTo(page, focusIs(page, 'button', 'Start talking'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  for (const reply of replies) {
    const wanted = page.getByRole('radio', { name: sentences(`turn.${reply}`), exact: true });
    await expect(wanted).toBeEnabled();
    const radios = page.getByRole('radio');
    await tabTo(page, () => radios.evaluateAll((all) => all.some((radio) => radio === document.activeElement)));
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
    const said = await page.getByRole('log').getByRole('listitem').count();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('log').getByRole('listitem').count()).toBeGreaterThan(said + 1);
  }
  const link = page.getByRole('link', { name: 'See the debrief' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await readScores(page)).toEqual([100, 100, 100, 100, 100]);
  await expect(page.getByText(`${overall} of 100`).first()).toBeAttached();
});

test('choosing a reply never sends it, and sending without one says what to do', async ({ page }) => {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  await page.getByRole('button', { name: 'Start talking' }).click();
  const lines = page.getByRole('log').getByRole('listitem');
  await expect(lines).toHaveCount(1);
  await page.getByRole('button', { name: 'Say it' }).click();
  await expect(page.getByText('Choose a reply first, then say it.')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(lines).toHaveCount(1);
});

for (const [layout, key, code] of [
  ['Kazakh', 'ә', 'Digit2'],
  ['Armenian', 'ձ', 'Digit2'],
  ['French', 'é', 'Digit2'],
  ['Czech', 'ě', 'Digit2'],
  ['Arabic', '٢', 'Digit2'],
  ['the number pad', '2', 'Numpad2'],
] as const) {
  test(`the second key of the top row chooses the second reply, whatever is written on it: ${layout}`, async ({ page }) => {
    await openWithSettings(page, {}, '/#/briefing/wrong_order');
    await page.getByRole('button', { name: 'Start talking' }).click();
    await expect(page.getByRole('log')).toBeVisible();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await expect(page.getByRole('radio').nth(1)).toBeFocused();
  });
}

test('Enter at the replies, with none chosen, says what to do', async ({ page }) => {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  await page.getByRole('button', { name: 'Start talking' }).click();
  // The briefing has radio buttons too.
  await expect(page.getByRole('log')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.keyboard.press('Enter');
  const group = page.getByRole('group', { name: 'What do you say?' });
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a reply first, then say it.')).toBeVisible();
  await expect(group).toBeFocused();
});

test('after sending, the focus is at the next prompt', async ({ page }) => {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  await page.getByRole('button', { name: 'Start talking' }).click();
  // The briefing has radio buttons too.
  await expect(page.getByRole('log')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Say it' }).click();
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeFocused();
});

test('after a pause in the first turn, the focus is at the prompt, and the chosen reply is still chosen', async ({ page }) => {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  await page.getByRole('button', { name: 'Start talking' }).click();
  // The briefing has radio buttons too.
  await expect(page.getByRole('log')).toBeVisible();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Pause' }).click();
  const goOn = page.getByRole('button', { name: 'Go on', exact: true });
  await expect(goOn).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeFocused();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});
