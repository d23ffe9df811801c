import { expect, test } from 'vitest';
import { LANGUAGES, readLanguages } from '../../../src/ui/language/languages.ts';

test('the languages name themselves', () => {
  expect(LANGUAGES).toEqual([
    { code: 'en', name: 'English' },
    { code: 'hy', name: 'Հայերեն' },
    { code: 'kk', name: 'Қазақша' },
    { code: 'ky', name: 'Кыргызча' },
    { code: 'mn', name: 'Монгол' },
    { code: 'ru', name: 'Русский' },
  ]);
});

test('a folder more is a language more', () => {
  expect(readLanguages({ '/locales/en/language.json': '{"name":"English"}', '/locales/ar/language.json': '{"name":"العربية"}' })).toEqual([
    { code: 'ar', name: 'العربية' },
    { code: 'en', name: 'English' },
  ]);
});

test.each(['{', '[]', 'null', '{"name":7}', '{"name":""}', '{}'])('a language whose file says %s goes by its tag', (text) => {
  expect(readLanguages({ '/locales/ka/language.json': text })).toEqual([{ code: 'ka', name: 'ka' }]);
});
