import { expect, test } from 'vitest';
import { keepStartTroubles, renderStartTroubles, type StartTroublesInPage } from '../../../src/content/build/render-start-troubles.ts';

const say = (language: string) => (key: string) => (key === 'start:ownTab' ? undefined : `${key} <${language}> & $&`);
const locales = ['en', 'hy', 'ru'].map((language) => ({ language, say: say(language) }));
const inPage = (data: string) => `<p>before</p><script type="application/json" id="start-troubles">${data}</script><p>after</p>`;
const read = (page: string): StartTroublesInPage => JSON.parse(/id="start-troubles">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '');

test('each row that is about the browser or the start comes with its words, and nothing that ends the data before its time', () => {
  const data = renderStartTroubles(locales);
  expect(data).not.toContain('<');
  const { rows, words } = JSON.parse(data) as StartTroublesInPage;
  expect(Object.keys(rows)).toEqual([
    'browser.too_old',
    'start.disk',
    'start.no_origin',
    'start.not_arrived',
    'start.gone',
    'start.foreign',
    'start.slow',
    'start.broke',
  ]);
  for (const { title, text } of Object.values(rows)) expect(words.hy).toMatchObject({ [title]: `${title} <hy> & $&`, [text]: `${text} <hy> & $&` });
  expect(words.hy?.['start:ownTab']).toBe('');
});

test('a page of one language keeps its own words and the English ones', () => {
  const page = keepStartTroubles(inPage(renderStartTroubles(locales)), 'ru');
  expect(Object.keys(read(page).words)).toEqual(['en', 'ru']);
  expect(read(page).words.ru?.['start:title']).toBe('start:title <ru> & $&');
  expect(page.startsWith('<p>before</p>')).toBe(true);
  expect(page.endsWith('<p>after</p>')).toBe(true);
});

test('a page without such data stays as it is', () => {
  expect(keepStartTroubles('<p>nothing</p>', 'ru')).toBe('<p>nothing</p>');
});
