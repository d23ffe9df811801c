import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitForChance } from '../../src/offline/wait-for-chance.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Waits after so many failures, and says whether the wait is over. */
function wait(failures: number) {
  const chance = { isThere: false };
  void waitForChance(failures).then(() => {
    chance.isThere = true;
  });
  const pass = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return chance.isThere;
  };
  return { pass };
}

it.each([
  [1, 10_000],
  [2, 30_000],
  [3, 60_000],
  [4, 300_000],
  [5, 900_000],
  [50, 900_000],
])('after %i failures it is worth trying again in %i ms, and not sooner', async (failures, milliseconds) => {
  const { pass } = wait(failures);
  expect(await pass(milliseconds - 1)).toBe(false);
  expect(await pass(1)).toBe(true);
});

it('a network that is back is a chance at once', async () => {
  const { pass } = wait(5);
  window.dispatchEvent(new Event('online'));
  expect(await pass(0)).toBe(true);
});

it('so is a page that is looked at again, but not one that is left', async () => {
  const { pass } = wait(5);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await pass(0)).toBe(false);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await pass(0)).toBe(true);
});
