import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readSentences, readStructure, readWalkthrough } from './read-content.ts';
import { stopClock } from './stop-clock.ts';
import { begin, goTo, playToDebrief, sayByIds, unfold } from './walk-states.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

/**
 * What a person must read on the screens, written out by hand: Chromium has no Intl data for these languages, or broken
 * data, so that every word of it is ours. The money is 15 units of the scenario, the numbers are of the half-good talk.
 */
const SHOWN = {
  hy: {
    money: '7500 ֏',
    number: '6,8',
    date: '21 նոյ, 2026 թ., 14:05',
    two: 'HY-L2, KY-L5 և MN-L7',
    three: 'HY-L2, KY-L5 և MN-L7',
    one: '1 զրույց',
    more: '2 զրույց',
  },
  kk: {
    money: '7 500 ₸',
    number: '6,8',
    date: '2026 ж. 21 қар., 14:05',
    two: 'HY-L2, KY-L5, MN-L7',
    three: 'HY-L2, KY-L5, MN-L7',
    one: '1 әңгіме',
    more: '2 әңгіме',
  },
  ky: {
    money: '900 сом',
    number: '6,8',
    date: '2026-ж., 21-ноя. 14:05',
    two: 'HY-L2, KY-L5 жана MN-L7',
    three: 'HY-L2, KY-L5 жана MN-L7',
    one: '1 сүйлөшүү',
    more: '2 сүйлөшүү',
  },
  mn: {
    money: '30,000 ₮',
    number: '6.8',
    date: '2026 оны 11-р сарын 21 14:05',
    two: 'HY-L2, KY-L5, MN-L7',
    three: 'HY-L2, KY-L5, MN-L7',
    one: '1 яриа',
    more: '2 яриа',
  },
} as const;

/** What is shown, with spaces of all widths as one, and hyphens that hold as any other. */
async function readShown(page: Page, scope = 'main'): Promise<string> {
  return (await page.locator(scope).innerText()).replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');
}

test.use({ timezoneId: 'UTC' });

for (const [language, shown] of Object.entries(SHOWN)) {
  test(`in ${language} money, numbers, lists, dates and plurals stand on the screens as they are written there`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-21T14:05:00Z');
    await openWithSettings(page, { language });
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await goTo(page, '/briefing/wrong_order');
    await expect(page.locator('main dl').first()).toBeVisible();
    expect(await readShown(page)).toContain(readLocale(language, 'briefing')('limitValue').replace('{{amount}}', shown.money));
    await playToDebrief(page, 'half_good');
    await unfold(page);
    const debrief = await readShown(page);
    expect(debrief).toContain(`${shown.number} · ${readLocale(language, 'parts')('measuresNeeded')}`);
    for (const ids of [shown.two, shown.three]) expect(debrief).toContain(readLocale(language, 'debrief')('sources').replace('{{ids}}', ids));
    await goTo(page, '/history');
    await expect.poll(() => readShown(page)).toContain(shown.one);
    expect(await readShown(page)).toContain(shown.date);
    await playToDebrief(page, 'disastrous');
    await goTo(page, '/history');
    await expect.poll(() => readShown(page)).toContain(shown.more);
  });

  test(`in ${language} offers name their money, and what is counted agrees with its number`, async ({ page }) => {
    await page.clock.install();
    await openWithSettings(page, { language, patience: { on: true, seconds: 60 } });
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await begin(page);
    const left = await stopClock(page);
    const counted = (count: number) =>
      readLocale(language, 'talk')(`clockLeft_${new Intl.PluralRules(language).select(count)}`).replace('{{count}}', String(count));
    await expect(page.getByRole('timer')).toHaveText(counted(left));
    await page.clock.runFor((left - 1) * 1000);
    await expect(page.getByRole('timer')).toHaveText(counted(1));
    await page.clock.resume();
    await page.getByRole('main').getByRole('button').last().click();
    const { replies } = readWalkthrough('wrong_order', 'half_good');
    await sayByIds(
      page,
      replies.slice(
        0,
        replies.findIndex((reply) => reply.startsWith('gesture.')),
      ),
    );
    const { offers } = readStructure('wrong_order');
    const units = { hy: 500, kk: 500, ky: 60, mn: 2000 }[language as keyof typeof SHOWN];
    const currency = { hy: '֏', kk: '₸', ky: 'сом', mn: '₮' }[language as keyof typeof SHOWN];
    const replyTexts = await readShown(page, 'main fieldset');
    const offered = offers.filter(({ id }) => replyTexts.includes(readSentences('wrong_order', language)(`offer.${id}`)));
    expect(offered.length).toBeGreaterThan(1);
    for (const { id, value } of offered) {
      const amount = `${new Intl.NumberFormat(language).format(value * units).replaceAll(/[\u00a0\u202f]/g, ' ')} ${currency}`;
      expect(replyTexts, id).toContain(readLocale(language, 'talk')('worth').replace('{{amount}}', amount));
    }
  });
}
