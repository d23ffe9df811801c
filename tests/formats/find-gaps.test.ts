import { expect, test } from 'vitest';
import type { Format } from '../../src/domain/format/migrations.ts';
import { findGaps } from './find-gaps.ts';

const migrate = (json: Readonly<Record<string, unknown>>) => ({ ...json });
const garden: Format = { name: 'garden', newest: 2, migrations: [{ name: 'plots become beds', from: 1, migrate }] };

test('nothing is missing when every version has a sample and every migration a test', () => {
  expect(findGaps([garden], ['v1/garden', 'v2/garden'], { garden: ['plots become beds'] })).toEqual([]);
});

test('a version without a sample, and a migration without a test, are named', () => {
  expect(findGaps([garden], ['v1/garden'], {})).toEqual(['garden: no frozen sample of version 2', 'garden: no test of “plots become beds”']);
});

test('a version that cannot become the next is named', () => {
  expect(findGaps([{ ...garden, migrations: [] }], ['v1/garden', 'v2/garden'], {})).toEqual(['garden: not exactly one migration from version 1']);
});
