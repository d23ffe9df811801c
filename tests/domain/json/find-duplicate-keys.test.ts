import { expect, test } from 'vitest';
import { type DuplicateKey, findDuplicateKeys } from '../../../src/domain/json/find-duplicate-keys.ts';

const cases: readonly [name: string, text: string, expected: readonly DuplicateKey[]][] = [
  ['no key twice', '{"a":{"a":1},"b":[{"a":1},{"a":2}]}', []],
  ['a key twice at the top', '{"a":1,"a":2}', [{ key: 'a', path: ['a'], first: 1, again: 7 }]],
  [
    'a key three times',
    '{"a":1,"a":2,"a":3}',
    [
      { key: 'a', path: ['a'], first: 1, again: 7 },
      { key: 'a', path: ['a'], first: 1, again: 13 },
    ],
  ],
  ['a key twice inside an array', '[0,{"b":[1,{"c":1,"d":2,"c":3}]}]', [{ key: 'c', path: [1, 'b', 1, 'c'], first: 12, again: 24 }]],
  ['a key once plain and once escaped', '{"a":1,"\\u0061":2}', [{ key: 'a', path: ['a'], first: 1, again: 7 }]],
  ['brackets, commas and colons inside strings', '{"a":"}{,:[]\\"","b":"\\\\","c":":"}', []],
  ['values that look like the key', '{"a":"a","b":"a"}', []],
  ['a name that every object inherits', '{"toString":1,"valueOf":2}', []],
  ['a bare string', '"a"', []],
];

test.each(cases)('%s', (_name, text, expected) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(findDuplicateKeys(text)).toEqual({ duplicates: expected, tooDeep: undefined });
});

test('a text that is nested too deeply is told by the place, also where a later key hides it from JSON.parse', () => {
  const text = `{"deep":${'['.repeat(30)}${']'.repeat(30)},"deep":1}`;
  expect(JSON.parse(text)).toEqual({ deep: 1 });
  expect(findDuplicateKeys(text)).toEqual({ duplicates: [], tooDeep: 8 + 24 });
});
