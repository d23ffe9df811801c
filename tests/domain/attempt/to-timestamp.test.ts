import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTimestamp } from '../../../src/domain/attempt/to-timestamp.ts';
import { PROPERTY } from '../../builders/property.ts';

const FIRST = -62_167_219_200;
const LAST = 253_402_300_799;

it.each([
  [0, '1970-01-01T00:00:00.000Z'],
  [-1, '1969-12-31T23:59:59.000Z'],
  [951_782_400, '2000-02-29T00:00:00.000Z'],
  [1_795_269_600, '2026-11-21T14:00:00.000Z'],
  [FIRST, '0000-01-01T00:00:00.000Z'],
  [LAST, '9999-12-31T23:59:59.000Z'],
])('%d seconds since 1970 are %s', (seconds, moment) => {
  expect(toTimestamp(seconds)).toBe(moment);
});

it('any second of ten thousand years is written as the platform writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (seconds) => {
      expect(toTimestamp(seconds)).toBe(new Date(seconds * 1000).toISOString());
    }),
    { ...PROPERTY, numRuns: 20_000 },
  );
});
