import { expect, test } from 'vitest';
import { findDuplicateKeys } from '../../../src/domain/json/find-duplicate-keys.ts';

const cases: readonly [name: string, text: string, expected: ReturnType<typeof findDuplicateKeys>][] = [
  ['no key twice', '{"a":{"a":1},"b":[{"a":1},{"a":2}]}', []],
  ['a key twice at the top', '{"a":1,"a":2}', [{ key: 'a', path: ['a'] }]],
  [
    'a key three times',
    '{"a":1,"a":2,"a":3}',
    [
      { key: 'a', path: ['a'] },
      { key: 'a', path: ['a'] },
    ],
  ],
  ['a key twice inside an array', '[0,{"b":[1,{"c":1,"d":2,"c":3}]}]', [{ key: 'c', path: [1, 'b', 1, 'c'] }]],
  ['a key once plain and once escaped', '{"a":1,"\\u0061":2}', [{ key: 'a', path: ['a'] }]],
  ['brackets, commas and colons inside strings', '{"a":"}{,:[]\\"","b":"\\\\","c":":"}', []],
  ['values that look like the key', '{"a":"a","b":"a"}', []],
  ['a bare string', '"a"', []],
];

test.each(cases)('%s', (_name, text, expected) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(findDuplicateKeys(text)).toEqual(expected);
});
