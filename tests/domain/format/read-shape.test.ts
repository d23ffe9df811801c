import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Identifier } from '../../../src/domain/format/file-parts.ts';
import type { Format } from '../../../src/domain/format/migrations.ts';
import { readShape } from '../../../src/domain/format/read-shape.ts';

const Garden = z.strictObject({
  formatVersion: z.literal(2),
  beds: z.array(z.strictObject({ id: Identifier, colour: z.optional(z.enum(['red', 'blue'])), depth: z.optional(z.number().check(z.gt(0), z.maximum(9))) })),
  heights: z.optional(z.record(Identifier, z.int())),
  to: z.optional(z.union([Identifier, z.array(z.strictObject({ to: Identifier })).check(z.minLength(1))])),
});
const FORMAT: Format = { name: 'garden', newest: 2, migrations: [{ name: 'beds', from: 1, migrate: ({ plots, ...rest }) => ({ ...rest, beds: plots }) }] };

const read = (json: unknown) => readShape('garden.json', json, FORMAT, Garden);
const sound = { formatVersion: 2, beds: [{ id: 'rose', colour: 'red' }] };

test('gives the value, and no problem, for a sound file', () => {
  expect(read(sound)).toEqual({ value: sound, problems: [] });
});

test('migrates an older file before it validates', () => {
  expect(read({ formatVersion: 1, plots: [{ id: 'rose' }] }).value).toEqual({ formatVersion: 2, beds: [{ id: 'rose' }] });
});

const faults: readonly [name: string, json: unknown, problem: object][] = [
  ['an unknown field near a known one', { ...sound, bed: [] }, { code: 'unknown_field', path: ['bed'], found: 'bed', expected: 'beds' }],
  ['an unknown field near none', { ...sound, lawnmower: 1 }, { code: 'unknown_field', path: ['lawnmower'], found: 'lawnmower' }],
  [
    'an unknown field deep inside',
    { ...sound, beds: [{ id: 'rose', color: 'red' }] },
    { code: 'unknown_field', path: ['beds', 0, 'color'], found: 'color', expected: 'colour' },
  ],
  [
    'an unknown field inside one form of a union',
    { ...sound, to: [{ to: 'rose', whenn: {} }] },
    { code: 'unknown_field', path: ['to', 0, 'whenn'], found: 'whenn' },
  ],
  ['a missing field', { formatVersion: 2 }, { code: 'missing_field', path: ['beds'], expected: 'array' }],
  ['a missing version', { beds: [] }, { code: 'missing_field', path: ['formatVersion'], expected: '2' }],
  ['a version nobody wrote', { ...sound, formatVersion: 7 }, { code: 'unknown_version', path: ['formatVersion'], found: '7', expected: '1–2' }],
  ['a wrong type', { ...sound, beds: 'rose' }, { code: 'wrong_type', path: ['beds'], found: 'rose', expected: 'array' }],
  ['a file that is a list', [], { code: 'wrong_type', path: [], found: '[…]', expected: 'object' }],
  [
    'a value off the list',
    { ...sound, beds: [{ id: 'rose', colour: 'pink' }] },
    { code: 'wrong_value', path: ['beds', 0, 'colour'], found: 'pink', expected: 'red, blue' },
  ],
  ['an id of the wrong form', { ...sound, beds: [{ id: 'Rose' }] }, { code: 'wrong_value', path: ['beds', 0, 'id'], found: 'Rose', rule: 'identifier' }],
  [
    'a number that must be above',
    { ...sound, beds: [{ id: 'rose', depth: 0 }] },
    { code: 'wrong_value', path: ['beds', 0, 'depth'], found: '0', expected: '> 0' },
  ],
  [
    'a number that is too big',
    { ...sound, beds: [{ id: 'rose', depth: 10 }] },
    { code: 'wrong_value', path: ['beds', 0, 'depth'], found: '10', expected: '≤ 9' },
  ],
  ['too short a list', { ...sound, to: [] }, { code: 'wrong_value', path: ['to'], found: '[…]', rule: 'listNotEmpty' }],
  ['an id of the wrong form in a union', { ...sound, to: 'BAD' }, { code: 'wrong_value', path: ['to'], found: 'BAD', rule: 'identifier' }],
  ['neither form of a union', { ...sound, to: 5 }, { code: 'wrong_type', path: ['to'], found: '5', expected: 'string, array' }],
  ['a key of the wrong form', { ...sound, heights: { 'Big Rose': 3 } }, { code: 'forbidden_key', path: ['heights', 'Big Rose'], found: 'Big Rose' }],
  ['half a number', { ...sound, heights: { rose: 1.5 } }, { code: 'wrong_type', path: ['heights', 'rose'], found: '1.5', expected: 'int' }],
  ['a key that reaches a prototype', { ...sound, constructor: 1 }, { code: 'forbidden_key', path: ['constructor'], found: 'constructor' }],
];

test.each(faults)('finds exactly %s', (_name, json, problem) => {
  expect(read(json)).toEqual({ problems: [{ file: 'garden.json', ...problem }] });
});

test('reports every fault of a file, not only the first', () => {
  const { problems } = read({ formatVersion: 2, beds: [{ id: 'Rose' }, { colour: 'red' }] });
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['beds.0.id', 'beds.1.id']);
});

test('stops at two hundred problems', () => {
  expect(read({ formatVersion: 2, beds: new Array(1000).fill(1) }).problems).toHaveLength(200);
  expect(read({ ...sound, ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1])) }).problems).toHaveLength(200);
});
