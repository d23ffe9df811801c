import { expect, test } from 'vitest';
import { shrinkJson } from '../../../src/content/build/shrink-json.ts';

test('spaces between things go, spaces within words stay', () => {
  expect(shrinkJson('{\n  "a": "one  two",\n  "b": [1, 2]\n}\n')).toBe('{"a":"one  two","b":[1,2]}');
});

test('what only editors and translators need is left out, at the top alone', () => {
  expect(shrinkJson('{"$schema":"x","madeFrom":{"a":"1"},"sentences":{"madeFrom":"Oak"}}')).toBe('{"sentences":{"madeFrom":"Oak"}}');
});

test.each(['{ "a": 1, }', '{ "a": 1, "a": 2 }', ''])('what the reader must see as it is stays as it is: %s', (text) => {
  expect(shrinkJson(text)).toBe(text);
});
