import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

// The one file is long, and its checker reads every letter of it.
test.describe.configure({ timeout: 180_000 });

const root = join(import.meta.dirname, '..', '..');
const PAGES = [
  ...readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).flatMap((path) => (path.endsWith('.html') ? [join('dist', path)] : [])),
  join('dist-file', 'amends.html'),
];

/** What the HTML standard asks of a page, and of what is read out. Which landmarks show at once is for axe, in a browser. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'aria-label-misuse': ['error', { allowAnyNamable: true }], 'unique-landmark': 'off' },
  }),
);

/** The letters come last in the one file, so that one need not wait for them; a browser takes their style from there all the same. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  [join('dist-file', 'amends.html')]: ['<style> element is not permitted as content under <body>'],
};

async function findFaults(page: string): Promise<string[]> {
  const { results } = await checker.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

/** The main parts of a page that do not stand in something marked as hidden, whether or not a style shows it. */
async function countMains(browser: Page, html: string): Promise<number> {
  return browser.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [...parsed.querySelectorAll('main')].filter((main) => main.closest('[hidden]') === null).length;
  }, html);
}

for (const path of PAGES) {
  test(`a checker of HTML finds no fault in ${path}`, async ({ page: browser }) => {
    const page = readFileSync(join(root, path), 'utf8');
    expect(await findFaults(page)).toEqual(ACCEPTED[path] ?? []);
    expect(await countMains(browser, page)).toBe(1);
    expect(page).not.toMatch(/<meter[^>]*aria-valuetext/);
  });
}

test('the pages of all complaints, of each of them and the one file were looked at', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(1 + 3 * 6 + 1);
});

for (const [fault, plant] of [
  ['an id that is there twice', '<p id="root">A</p>'],
  ['a button in a link', '<a href="#/"><button type="button">A</button></a>'],
  ['a picture without words', '<img src="a.png">'],
  ['an element that is not closed', '<section><p>A</p>'],
  ['an attribute value that there is not', '<input type="nothing" aria-label="A">'],
] as const) {
  test(`the checker of HTML finds ${fault}`, async () => {
    const page = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
    expect(await findFaults(page.replace('</body>', () => `${plant}</body>`))).not.toEqual([]);
  });
}

test('a second main part is found, and one in something marked as hidden is none', async ({ page }) => {
  expect(await countMains(page, '<main><p>A</p></main><main id="b"></main>')).toBe(2);
  expect(await countMains(page, '<main class="a"></main><div hidden><main class="b"></main></div><template><main></main></template>')).toBe(1);
});
