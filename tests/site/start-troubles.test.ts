import { expect, test } from 'vitest';
import { listStartTroubles } from '../../src/site/start-troubles.ts';

const say = (language: string) => (key: string) => (key === 'start:ownTab' ? '' : `${key} <${language}> & $&`);
const { rows, words } = listStartTroubles(['en', 'hy'].map((language) => ({ language, say: say(language) })));

test('each row that is about the browser or the start is there', () => {
  expect(Object.keys(rows)).toEqual([
    'browser.too_old',
    'start.disk',
    'start.no_origin',
    'start.no_origin_tab',
    'start.not_arrived',
    'start.gone',
    'start.foreign',
    'start.slow',
    'start.broke',
  ]);
});

test('each comes with its words in every language, empty where there are none', () => {
  expect(Object.keys(words)).toEqual(['en', 'hy']);
  for (const { title, text } of Object.values(rows)) expect(words.hy).toMatchObject({ [title]: `${title} <hy> & $&`, [text]: `${text} <hy> & $&` });
  expect(words.hy).toMatchObject({ 'app:brand': 'app:brand <hy> & $&', 'start:ownTab': '' });
});
