import { expect, test } from 'vitest';
import { type LocaleSource, loadLocale } from '../../src/content/load-locale.ts';

function source(files: Readonly<Record<string, string>>, areas = ['app', 'talk']): LocaleSource {
  return { areas, loaders: { hy: async () => ({ default: files }) } };
}

test('English loads with all its areas', async () => {
  const { value, problems } = await loadLocale('en');
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ app: { brand: 'Amends', tagline: 'Practise handling complaints' }, language: { name: 'English' } });
});

test('words may be grouped', async () => {
  const { value } = await loadLocale('hy', source({ app: '{"a":"1"}', talk: '{"send":{"label":"2"}}' }));
  expect(value).toEqual({ app: { a: '1' }, talk: { send: { label: '2' } } });
});

test('an area that English has and the language has not is a problem', async () => {
  expect(await loadLocale('hy', source({ app: '{}' }))).toEqual({ problems: [{ code: 'missing_file', file: 'locales/hy/talk.json', path: [] }] });
});

test('a language without a folder is a problem, also one named like a property of every object', async () => {
  expect(await loadLocale('xx', source({}))).toEqual({ problems: [{ code: 'missing_file', file: 'locales/xx', path: [] }] });
  expect(await loadLocale('constructor', source({}))).toEqual({ problems: [{ code: 'missing_file', file: 'locales/constructor', path: [] }] });
});

test('a language that does not arrive is a problem that says why', async () => {
  const cut: LocaleSource = { areas: ['app'], loaders: { hy: () => Promise.reject(new TypeError('Failed to fetch')) } };
  expect(await loadLocale('hy', cut)).toEqual({ problems: [{ code: 'not_arrived', file: 'locales/hy', path: [], found: 'Failed to fetch' }] });
});

test('whatever is no string is a problem with its place, and every problem is told', async () => {
  const { problems } = await loadLocale('hy', source({ app: '{"a":"1","b":[],"c":{"d":7,"e":null}}', talk: '["a"]' }));
  expect(problems).toEqual([
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['b'], found: '[…]', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['c', 'd'], found: '7', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['c', 'e'], found: 'null', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/talk.json', path: [], found: '[…]', expected: 'object' },
  ]);
});

test('broken JSON, duplicate keys and keys that reach a prototype are problems', async () => {
  const { problems } = await loadLocale('hy', source({ app: '{"a":"1",}', talk: '{"a":"1","a":"2","__proto__":{"b":"3"}}' }));
  expect(problems.map(({ code }) => code)).toEqual(['not_json', 'duplicate_key', 'forbidden_key']);
});
