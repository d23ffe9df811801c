import { expect, type Page, test } from '@playwright/test';
import { complaintList, openWithSettings } from './play-talk.ts';
import { focusIs, tabTo } from './press-tab.ts';
import { readLocale } from './read-content.ts';
import { goTo } from './walk-states.ts';

const words = readLocale('en', 'find');

/** The first page of a library of forty complaints in two files of cards, under titles of their own; none but the real ones can be played. */
async function openLarge(page: Page): Promise<void> {
  type Card = { readonly id: string; readonly title: string };
  const copies = (cards: readonly Card[], from: number) =>
    Array.from({ length: 20 }, (_, index) => ({ ...cards[1 + (index % 3)], id: `copy_${from + index}`, title: `Complaint ${from + index}` }));
  let known: readonly Card[] = [];
  await page.route(/\/start\.json$/, async (route) => {
    const start = await (await route.fetch()).json();
    known = start.cards.summaries;
    await route.fulfill({ json: { ...start, cardFiles: 2, cards: { ...start.cards, summaries: [...known, ...copies(known, 10)] } } });
  });
  await page.route(/\/cards-2\.json$/, (route) => route.fulfill({ json: { summaries: copies(known, 30), problems: [], unread: [] } }));
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await goTo(page, '/');
  // What one searches with comes after the cards.
  await expect(page.getByRole('searchbox')).toBeVisible();
}

const cards = (page: Page) => complaintList(page).getByRole('article');

test('with the keyboard alone one finds a complaint that had not arrived, and Back finds what was found', async ({ page }) => {
  await openLarge(page);
  await expect(cards(page)).toHaveCount(23);
  await tabTo(page, async () => (await page.getByRole('searchbox').and(page.locator(':focus')).count()) > 0);
  await page.keyboard.type('49 complaint');
  await expect(cards(page)).toHaveCount(1);
  await expect(
    page
      .getByRole('group', { name: words('search') })
      .locator('..')
      .getByRole('status'),
  ).toHaveText('1 complaint');
  await goTo(page, '/history');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('49 complaint');
  await expect(cards(page)).toHaveCount(1);
  await tabTo(page, focusIs(page, 'button', words('clear')));
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(24);
});

test('filters are chosen in lists, and what they ask for outlives a reload', async ({ page }) => {
  await openLarge(page);
  await page.getByRole('combobox', { name: words('channel') }).selectOption('counter');
  await page.getByRole('checkbox', { name: words('untried') }).check();
  // One of the three real ones in four, and every third copy of each file.
  await expect(page.getByText(/^1\d complaints$/)).toBeVisible();
  const found = await cards(page).count();
  await page.reload();
  await expect(page.getByRole('combobox', { name: words('channel') })).toHaveValue('counter');
  await expect(cards(page)).toHaveCount(found);
});
