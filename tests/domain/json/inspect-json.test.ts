import { expect, test } from 'vitest';
import { inspectJson } from '../../../src/domain/json/inspect-json.ts';

function nest(levels: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = { deeper: value };
  return value;
}

test.each([null, true, 3, 'text', [], {}, { a: [1, { b: null }] }])('finds nothing wrong with %j', (json) => {
  expect(inspectJson('a.json', json)).toEqual([]);
});

test('allows 25 objects inside each other and refuses 26', () => {
  expect(inspectJson('a.json', nest(25))).toEqual([]);
  expect(inspectJson('a.json', nest(26))).toEqual([
    { code: 'too_deep', file: 'a.json', path: ['deeper', 'deeper', 'deeper', 'deeper', 'deeper', 'deeper'], expected: '24' },
  ]);
});

test('ends with ten thousand levels as with twenty-six', () => {
  expect(inspectJson('a.json', nest(10_000)).map(({ code }) => code)).toEqual(['too_deep']);
});

test('allows 200,000 values and refuses one more', () => {
  expect(inspectJson('a.json', new Array(200_000).fill(0))).toEqual([]);
  expect(inspectJson('a.json', new Array(200_001).fill(0))).toEqual([{ code: 'too_large', file: 'a.json', path: [], expected: '200000' }]);
});

test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
  const json: unknown = JSON.parse(`{"turns":[{"marks":{"${key}":{"polluted":1}}}]}`);
  expect(inspectJson('a.json', json)).toEqual([{ code: 'forbidden_key', file: 'a.json', path: ['turns', 0, 'marks', key], found: key }]);
});

test('refuses a key that is a whole text, and names it shortened', () => {
  expect(inspectJson('a.json', { marks: { ['x'.repeat(200)]: 1 } })).toEqual([]);
  expect(inspectJson('a.json', { marks: { ['x'.repeat(201)]: 1 } })).toEqual([
    { code: 'forbidden_key', file: 'a.json', path: ['marks'], found: `${'x'.repeat(59)}…` },
  ]);
});

test('names at most two hundred forbidden keys', () => {
  const json: unknown = JSON.parse(`[${new Array(500).fill('{"__proto__":1}').join(',')}]`);
  expect(inspectJson('a.json', json)).toHaveLength(200);
});
