import { expect, type Page } from '@playwright/test';
import type { TroubleId } from '../../../src/domain/trouble/troubles.ts';
import { openWithSettings } from '../play-talk.ts';
import { readLocale } from '../read-content.ts';
import { arrivals, type CauseTrouble } from './cause.ts';

type Asking = Extract<
  TroubleId,
  `${'language' | 'first_language' | 'later_words' | 'complaint' | 'complaint_words' | 'cards'}.${string}` | `screen.${'not_arrived' | 'gone' | 'foreign'}`
>;

const BROKEN = { problems: [{ code: 'not_json', file: 'locales/xx/app.json', path: [], found: 'Unexpected end' }] };

/** Changes what is in a file on its way. */
async function change(page: Page, file: RegExp, how: (json: Record<string, unknown>) => object): Promise<void> {
  await page.route(file, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: how(await response.json()) });
  });
}

const chooseMongolian: CauseTrouble = async (page) => {
  await openWithSettings(page);
  await page.getByRole('banner').getByRole('combobox').selectOption('mn');
  return { values: { language: 'Монгол' } };
};

const beginInArmenian: CauseTrouble = async (page) => {
  await openWithSettings(page, { language: 'hy' });
  return { values: { language: 'Հայերեն' } };
};

const openProgress: CauseTrouble = async (page) => {
  await openWithSettings(page);
  await page.getByRole('link', { name: readLocale('en', 'app')('progress') }).click();
  return {};
};

const openBriefing: CauseTrouble = async (page) => {
  await openWithSettings(page, {}, '/#/briefing/wrong_order');
  return {};
};

/** A complaint is shown in Armenian, and English is chosen. */
const chooseEnglish: CauseTrouble = async (page) => {
  await openWithSettings(page, { language: 'hy' }, '/#/briefing/wrong_order');
  await expect(page.getByRole('button', { name: readLocale('hy', 'briefing')('start'), exact: true })).toBeVisible();
  await page.getByRole('banner').getByRole('combobox').selectOption('en');
  return {};
};

/** Files that are asked for and do not come, or are wrong. */
export const FILE_CAUSES: Readonly<Record<Asking, CauseTrouble>> = {
  'language.unknown': async (page) => {
    await openWithSettings(page);
    await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
    const other = await page.context().newPage();
    await other.goto('/');
    // As a backup from an Amends that has this language brings it in.
    await other.evaluate(() => {
      const saved = JSON.parse(localStorage.getItem('amends.settings') ?? '{}');
      localStorage.setItem('amends.settings', JSON.stringify({ ...saved, language: 'fr' }));
    });
    return { values: { language: 'Français' }, files: /\/fr\// };
  },
  ...arrivals('language', /\/mn\/start\.json$/, chooseMongolian),
  'language.broken': async (page) => {
    await change(page, /\/mn\/start\.json$/, (start) => ({ ...start, words: BROKEN }));
    return chooseMongolian(page);
  },
  ...arrivals('first_language', /\/hy\/start\.json$/, beginInArmenian),
  'first_language.broken': async (page) => {
    await change(page, /\/hy\/start\.json$/, (start) => ({ ...start, words: BROKEN }));
    return beginInArmenian(page);
  },
  ...arrivals('later_words', /\/en\/words\/history\.json$/, openProgress),
  'later_words.broken': async (page) => {
    await change(page, /\/en\/words\/history\.json$/, () => BROKEN);
    return openProgress(page);
  },
  ...arrivals('screen', /\/assets\/history-screen-[^/]*\.js$/, openProgress),
  'complaint.unknown': async (page) => {
    await openWithSettings(page, {}, '/#/briefing/nope');
    return { files: /\/nope\.json$/ };
  },
  ...arrivals('complaint', /\/talk\/wrong_order\.json$/, openBriefing),
  'complaint.broken': async (page) => {
    await page.route(/\/talk\/wrong_order\.json$/, (route) => route.fulfill({ json: BROKEN }));
    return openBriefing(page);
  },
  ...arrivals('complaint_words', /\/en\/talk\/wrong_order\.json$/, chooseEnglish),
  'complaint_words.broken': async (page) => {
    await page.route(/\/en\/talk\/wrong_order\.json$/, (route) => route.fulfill({ json: BROKEN }));
    return chooseEnglish(page);
  },
  ...arrivals('cards', /\/en\/cards-2\.json$/, async (page) => {
    await change(page, /\/en\/start\.json$/, (start) => ({ ...start, cardFiles: 2 }));
    await openWithSettings(page);
    await page.getByRole('button', { name: readLocale('en', 'choose')('more') }).click();
    return {};
  }),
};
