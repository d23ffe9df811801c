import { expect, type Page, test } from '@playwright/test';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { buildAttempt, buildMoves, buildResult } from '../builders/build-attempt.ts';
import { openKept } from './keep-attempt.ts';
import { contrastToWhite, countWords, findPaperFaults, readText, squash } from './paper/find-paper-faults.ts';
import { type PaperPage, readPdf } from './paper/read-pdf.ts';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readMethod, readSentences, readStructure, readWalkthrough } from './read-content.ts';
import { unfold } from './walk-states.ts';

const STEPS = 5;

type Kind = { readonly name: string; readonly scenario: string; readonly replies: readonly string[] };

/** As the half-good run of the wrong cake, with two silences in it: one to open with, one before the apology. */
const HALF_GOOD: Kind = {
  name: 'half good, with silences',
  scenario: 'wrong_order',
  replies: readWalkthrough('wrong_order', 'half_good').replies.flatMap((reply) =>
    ['opening.a', 'hurt.a'].includes(reply) ? [`${reply.slice(0, -2)}.silence`, reply] : [reply],
  ),
};

const CRITICAL: Kind = {
  name: 'critical errors, to its end',
  scenario: 'wrong_order',
  replies: [
    ...['opening.c', 'boil_over.a', 'details.c', 'hurt.a', 'what_now.c', 'options.b', 'choice.d'],
    ...['gesture.c', 'check.a', 'fine.c', 'worry.a', 'parting.b'],
  ],
};

const WALKED_OUT: Kind = { name: 'walked out', scenario: 'stained_shirt', replies: readWalkthrough('stained_shirt', 'disastrous').replies };

/** Each kind of debrief there is, over all complaints. */
const KINDS: readonly Kind[] = [
  { name: 'nothing lost', scenario: 'missed_technician', replies: readWalkthrough('missed_technician', 'excellent').replies },
  HALF_GOOD,
  CRITICAL,
  WALKED_OUT,
];
const LANGUAGES = ['en', 'hy', 'mn'] as const;

/** Longer words and larger letters break otherwise: the fullest sheet and the shortest show it. */
const KINDS_IN = { en: KINDS, hy: [CRITICAL, WALKED_OUT], mn: [CRITICAL, WALKED_OUT] };

function keep({ scenario, replies }: Kind, changes: Parameters<typeof buildAttempt>[0] = {}): Attempt {
  return buildAttempt({
    library: 'amends',
    scenario: { id: scenario, revision: readStructure(scenario).revision },
    method: { id: 'last', revision: readMethod().revision },
    moves: buildMoves(...replies),
    finishedAt: '2026-11-21T14:30:00.000Z',
    ...changes,
  });
}

async function printPages(page: Page, format: 'A4' | 'Letter'): Promise<PaperPage[]> {
  return readPdf(await page.pdf({ format, printBackground: true }));
}

/** The headings of what stands ready for paper. */
async function readHeadings(page: Page): Promise<string[]> {
  const sheet = page.locator('main > [hidden]');
  // Scoring comes first: seconds of computing for the longest talk, and a busy machine takes a few times that.
  await expect(sheet).toBeAttached({ timeout: 30_000 });
  return sheet.locator('h1, h2, h3').allTextContents();
}

/** Sentences that no page holds from beginning to end. */
function findMissing(pages: readonly PaperPage[], sentences: readonly string[]): string[] {
  const texts = pages.map(readText);
  return sentences.filter((sentence) => !texts.some((text) => text.includes(squash(sentence))));
}

test.use({ timezoneId: 'UTC' });

for (const language of LANGUAGES) {
  for (const kind of KINDS_IN[language]) {
    test(`in ${language} the debrief of a talk (${kind.name}) is printed whole, with nothing torn, parted or on top of other things`, async ({ page }) => {
      await openKept(page, keep(kind, { language }), { language });
      const words = readLocale(language, 'debrief');
      const sentences = readSentences(kind.scenario, language);
      const headings = await readHeadings(page);
      await unfold(page);
      const cards = page.getByRole('region', { name: words('cardsHeading') }).getByRole('article');
      await expect(cards).toHaveCount(STEPS);
      const rules = await cards.locator('p').allTextContents();
      const said = kind.replies.map((reply) => (reply.endsWith('.silence') ? words('silenceSaid') : sentences(`turn.${reply}`)));

      for (const [format, width, theme] of [
        ['A4', 1280, 'light'],
        ['Letter', 360, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((look) => {
          document.documentElement.dataset.theme = look;
        }, theme);
        const pages = await printPages(page, format);
        expect(findPaperFaults(pages, headings), format).toEqual([]);
        expect(findMissing(pages, [...rules, ...said]), format).toEqual([]);
        expect(findMissing(pages.slice(0, 1), [words('paperName'), sentences('customer.name'), sentences('title'), '2026']), format).toEqual([]);
        const [first] = pages;
        const size = first === undefined ? 0 : countWords(first);
        expect(size, format).toBeGreaterThan(100);
        expect(size, format).toBeLessThanOrEqual(475);
        // Each page says which of how many it is.
        const feet = pages.map(readText).filter((text, index) => text.includes(`${index + 1}/${pages.length}`));
        expect(feet).toHaveLength(pages.length);
      }
    });
  }

  for (const [what, scenario, why] of [
    ['has changed', { id: HALF_GOOD.scenario, revision: 99 }, 'changedTitle'],
    ['has left the library', { id: 'old_coat', revision: 1 }, 'goneTitle'],
  ] as const) {
    test(`in ${language} the result of a complaint that ${what} is printed on one page`, async ({ page }) => {
      const result = buildResult({ overall: 65, steps: { listen: 61, apologize: 73, solve: 69, thank: 71, compensate: 53 }, criticalErrors: ['argues'] });
      await openKept(page, keep(HALF_GOOD, { scenario, result, language }), { language });
      const words = readLocale(language, 'debrief');
      const headings = await readHeadings(page);
      for (const format of ['A4', 'Letter'] as const) {
        const pages = await printPages(page, format);
        expect(pages).toHaveLength(1);
        expect(findPaperFaults(pages, headings)).toEqual([]);
        expect(findMissing(pages, ['65', words(why), words('changedText'), words('errorTitle'), words('paperName')])).toEqual([]);
      }
    });
  }
}

test('the paper is the same from every window, text size of the browser and look', async ({ page }) => {
  await openKept(page, keep(HALF_GOOD));
  await readHeadings(page);
  const print = async () => (await printPages(page, 'A4')).map(({ pieces, inks }) => ({ pieces, inks }));
  const paper = await print();
  expect(paper.length).toBeGreaterThan(3);
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await print(), `${width} px`).toEqual(paper);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'contrast';
  });
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await print(), '200 %, high contrast').toEqual(paper);
});

test('whoever has chosen larger letters has them on paper too, with nothing torn, parted or on top of other things', async ({ page }) => {
  await openKept(page, keep(CRITICAL), { language: 'hy' });
  const said = CRITICAL.replies.map((reply) => readSentences(CRITICAL.scenario, 'hy')(`turn.${reply}`));
  const headings = await readHeadings(page);
  const heights = [];
  for (const text of ['normal', 'large', 'larger']) {
    await page.evaluate((size) => {
      document.documentElement.dataset.text = size;
    }, text);
    const pages = await printPages(page, 'Letter');
    expect(findPaperFaults(pages, headings), text).toEqual([]);
    expect(findMissing(pages, said), text).toEqual([]);
    // The title stands at the foot of the page too, in small letters.
    const titles = pages[0]?.pieces.filter((piece) => squash(piece.text) === squash(headings[0] ?? '')) ?? [];
    heights.push(Math.max(...titles.map(({ size }) => Math.round(size + 0.1))));
  }
  // Twice the size of the text: 10, 11.25 and 12.5 points.
  expect(heights).toEqual([20, 23, 25]);
});

test('scaled up in the print dialogue, the score stays whole and nothing lies on top of anything', async ({ page }) => {
  await openKept(page, keep(HALF_GOOD, { language: 'hy' }), { language: 'hy' });
  const headings = await readHeadings(page);
  const score = String((await page.locator('[hidden] section p b').first().textContent()) ?? '').trim();
  expect(score).toMatch(/^\d{2}$/);
  const looks = { normal: 2, large: 1.5, larger: 1.25 };
  for (const [text, scale] of Object.entries(looks)) {
    await page.evaluate((size) => {
      document.documentElement.dataset.text = size;
    }, text);
    const pages = await readPdf(await page.pdf({ format: 'A4', printBackground: true, scale }));
    const overlaps = findPaperFaults(pages, headings).filter((fault) => fault.includes('on top of each other'));
    expect(overlaps, `${text}, ${scale}`).toEqual([]);
    const texts = pages.flatMap(({ pieces }) => pieces.map((piece) => squash(piece.text)));
    expect(texts, `${text}, ${scale}`).toContain(score);
  }
});

test('the measure finds what lies on top of other things, a card that is torn, a heading at the end, and pale letters', async ({ page }) => {
  await openKept(page, keep(HALF_GOOD));
  const headings = await readHeadings(page);
  const plant = async (css: string) => {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@media print { ${rules} }`);
      document.adoptedStyleSheets = [sheet];
    }, css);
    return findPaperFaults(await printPages(page, 'A4'), headings).join('\n');
  };
  expect(await plant('')).toBe('');
  expect(await plant('main table { margin-block-start: -4em !important; }')).toMatch(/lie on top of each other/);
  expect(await plant('main > [hidden] > section > div { min-block-size: 60vh; border: 1pt solid; break-inside: auto !important; }')).toMatch(/torn|empty/);
  expect(await plant('main h2 { break-after: page !important; }')).toMatch(/ends with the heading/);
  expect(await plant('main dd, main p { color: #999 !important; }')).toMatch(/letters in #999999 are pale/);
  expect(await plant('main > [hidden] > section { break-before: page; }')).toMatch(/is full to \d+ % only/);
});

test('on paper there is the paper alone, and on the screen nothing of it', async ({ page }) => {
  await openKept(page, keep(HALF_GOOD));
  const sheet = page.locator('main > [hidden]');
  const onScreen = page.getByRole('list', { name: 'Score of each step, out of 100' });
  await expect(sheet).toBeHidden();
  await expect(onScreen).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(onScreen).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(sheet.locator('details, button, a')).toHaveCount(0);
  // Bars can be told from the paper in grey as well, and by their length rather than their colour.
  const fills = await sheet.locator('tr svg rect:last-child').evaluateAll((bars) =>
    bars.map((bar) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(bar).fill.match(/\d+/g) ?? []).map(Number);
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    }),
  );
  expect(fills).toHaveLength(STEPS);
  expect(fills.filter((fill) => contrastToWhite(fill) < 4.5)).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`a briefing printed from ${width} px says what one may offer, and nothing of how to begin`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openWithSettings(page, { language: 'hy' }, '/#/briefing/wrong_order');
    const words = readLocale('hy', 'briefing');
    await expect(page.getByRole('button', { name: words('start') })).toBeEnabled();
    const pages = await printPages(page, 'A4');
    expect(findMissing(pages, [words('offers'), readSentences('wrong_order', 'hy')('policy.note'), readSentences('wrong_order', 'hy')('situation')])).toEqual(
      [],
    );
    expect(findMissing(pages, [words('start'), words('guided'), readLocale('hy', 'app')('settings')])).toHaveLength(3);
  });
}
