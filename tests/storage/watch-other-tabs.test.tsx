import { expect, test, vi } from 'vitest';
import { watchOtherTabs } from '../../src/storage/watch-other-tabs.ts';

test('what another tab writes under the key, or clears, is heard; anything else is not, nor anything later on', () => {
  const listener = vi.fn();
  const stop = watchOtherTabs('amends.settings', listener);
  window.dispatchEvent(new StorageEvent('storage', { key: 'amends.settings' }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'of another page' }));
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new StorageEvent('storage', { key: 'amends.settings' }));
  expect(listener).toHaveBeenCalledTimes(2);
});
