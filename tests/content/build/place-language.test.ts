import { expect, test } from 'vitest';
import { nameLanguagePage, placeLanguage } from '../../../src/content/build/place-language.ts';

const PAGE = `<html lang="en" dir="ltr" data-theme="auto"><body><div id="root">
<!-- first-content -->
<main class="first-content"><ul class="first-taglines">
  <li lang="en">Practise</li><li lang="hy">Վարժվեք</li>
</ul><!-- first-cards --></main>
<!-- /first-content -->
</div></body></html>`;

const startWith = (...ids: string[]) => JSON.stringify({ cards: { summaries: ids.map((id) => ({ id, title: id.toUpperCase(), summary: 'S' })) } });
const FILES = new Map([
  ['en/start.json', startWith('a')],
  ['hy/start.json', startWith('a', 'b', 'c', 'd')],
]);
const opening = (language: string, scenario: string, direction = 'ltr') => ({
  fileName: '',
  language,
  scenario,
  opening: { title: '', description: '', direction, body: `<a href="../../">Amends</a><a href="../../#/history">$& ${language} ${scenario}</a>` },
});
const card = (id: string, address: string) => `<li><h2><a href="${address}">${id.toUpperCase()}</a></h2><p>S</p></li>`;
const inPage = (id: string) => `<div class="opening-page" data-opening="${id}"><a href="./">Amends</a><a href="#/history">$& hy ${id}</a></div>`;

test('lies beside the page that speaks all languages', () => {
  expect(nameLanguagePage('hy')).toBe('index.hy.html');
});

test('speaks one language, and its first three cards lead to openings that stand in it', () => {
  const openings = [opening('en', 'a'), ...['a', 'b', 'c', 'd'].map((id) => opening('hy', id))];
  expect(placeLanguage(PAGE, 'hy', FILES, openings)).toBe(`<html lang="hy" dir="ltr" data-theme="auto"><body><div id="root">
<!-- first-content -->
<main class="first-content"><ul class="first-taglines"><li lang="hy">Վարժվեք</li></ul><ul class="first-cards" lang="hy">${[
    card('a', '#/briefing/a'),
    card('b', '#/briefing/b'),
    card('c', '#/briefing/c'),
    card('d', './complaints/hy/d.html'),
  ].join('')}</ul></main>
${['a', 'b', 'c'].map(inPage).join('')}
</div></body></html>`);
});

test('a complaint without an opening is led to as from the page of all languages', () => {
  const page = placeLanguage(PAGE, 'hy', FILES, [opening('hy', 'b')]);
  expect(page).toContain(card('a', './complaints/hy/a.html'));
  expect(page).toContain(card('b', '#/briefing/b'));
});

test('has the direction of its language', () => {
  expect(placeLanguage(PAGE, 'hy', FILES, [opening('hy', 'a', 'rtl')])).toContain('<html lang="hy" dir="rtl"');
});

test('asks for nothing ahead: it comes from the device, as the app does when it is time', () => {
  const head = '<head><link rel="icon" href="./icon.svg">\n    <link rel="modulepreload" crossorigin href="./assets/app.js"></head>';
  expect(placeLanguage(PAGE.replace('<body>', `${head}<body>`), 'hy', FILES, [opening('hy', 'a')])).toContain(
    '<head><link rel="icon" href="./icon.svg"></head>',
  );
});
