import { expect, test } from 'vitest';
import { readLocale } from '../../src/content/read-locale.ts';
import { readLocaleFolders } from '../../src/site/read-locale-folders.ts';
import { root } from '../architecture/list-files.ts';

const read = (texts: Readonly<Record<string, string>>, areas = ['app', 'talk']) => readLocale('hy', areas, texts);

test('English has all its areas', async () => {
  const { areas, texts } = await readLocaleFolders(root);
  expect([...texts.keys()][0]).toBe('en');
  const { value, problems } = readLocale('en', areas, texts.get('en') ?? {});
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ app: { brand: 'Amends', tagline: 'Practise handling complaints' }, language: { name: 'English' } });
});

test('words may be grouped', () => {
  expect(read({ app: '{"a":"1"}', talk: '{"send":{"label":"2"}}' }).value).toEqual({ app: { a: '1' }, talk: { send: { label: '2' } } });
});

test('only the areas asked for are read', () => {
  expect(read({ app: '{"a":"1"}', talk: '{' }, ['app']).value).toEqual({ app: { a: '1' } });
});

test('an area that English has and the language has not is a problem', () => {
  expect(read({ app: '{}' })).toEqual({ problems: [{ code: 'missing_file', file: 'locales/hy/talk.json', path: [] }] });
});

test('whatever is no string is a problem with its place, and every problem is told', () => {
  expect(read({ app: '{"a":"1","b":[],"c":{"d":7,"e":null}}', talk: '["a"]' }).problems).toEqual([
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['b'], found: '[…]', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['c', 'd'], found: '7', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/app.json', path: ['c', 'e'], found: 'null', expected: 'string' },
    { code: 'wrong_type', file: 'locales/hy/talk.json', path: [], found: '[…]', expected: 'object' },
  ]);
});

test('broken JSON, duplicate keys and keys that reach a prototype are problems', () => {
  const { problems } = read({ app: '{"a":"1",}', talk: '{"a":"1","a":"2","__proto__":{"b":"3"}}' });
  expect(problems.map(({ code }) => code)).toEqual(['json_comma_spare', 'duplicate_key', 'forbidden_key']);
});
