import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameJson } from '../../../src/domain/json/is-same-json.ts';
import { PROPERTY } from '../../builders/property.ts';

test('the order of keys does not matter, and a key without a value is none', () => {
  expect(isSameJson({ a: 1, b: { c: [1, 'x', null] } }, { b: { c: [1, 'x', null], d: undefined }, a: 1 })).toBe(true);
});

test.each([
  [1, 2],
  [1, '1'],
  [null, undefined],
  [null, {}],
  [[], {}],
  [[1, 2], [1]],
  [[1], [1, 2]],
  [{ a: 1 }, {}],
  [{}, { a: 1 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
])('%j is not %j', (one, other) => {
  expect(isSameJson(one, other)).toBe(false);
});

test('whatever JSON says, it says again when read back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => isSameJson(value, JSON.parse(JSON.stringify(value)))),
    PROPERTY,
  );
});
