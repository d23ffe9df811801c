import { expect, it } from 'vitest';
import { browserPorts } from '../../src/app/browser-ports.ts';
import { readAttempt } from '../../src/domain/attempt/read-attempt.ts';
import { buildAttempt } from '../builders/build-attempt.ts';

it('gives ids, seeds and moments that an attempt may have', () => {
  const attempt = buildAttempt({ id: browserPorts.newId(), seed: browserPorts.newSeed(), startedAt: browserPorts.now() });
  expect(readAttempt('attempt', attempt).problems).toEqual([]);
});

it('never gives the same id twice', () => {
  const ids = Array.from({ length: 1000 }, () => browserPorts.newId());
  expect(new Set(ids).size).toBe(1000);
});
