import { expect, it, vi } from 'vitest';
import { browserPorts } from '../../src/app/browser-ports.ts';
import { readAttempt } from '../../src/domain/attempt/read-attempt.ts';
import { buildAttempt } from '../builders/build-attempt.ts';

it('gives ids, seeds and moments that an attempt may have', () => {
  const attempt = buildAttempt({ id: browserPorts.newId(), seed: browserPorts.newSeed(), startedAt: browserPorts.now() });
  expect(readAttempt('attempt', attempt).problems).toEqual([]);
});

it('gives a moment that can be read again while the clock stands beyond the year 9999', () => {
  vi.useFakeTimers({ now: Date.UTC(12_026, 10, 21) });
  const attempt = buildAttempt({ startedAt: browserPorts.now() });
  vi.useRealTimers();
  expect(readAttempt('attempt', attempt).problems).toEqual([]);
  expect(attempt.startedAt).toBe('9999-12-31T23:59:59.999Z');
});

it('never gives the same id twice', () => {
  const ids = Array.from({ length: 1000 }, () => browserPorts.newId());
  expect(new Set(ids).size).toBe(1000);
});
