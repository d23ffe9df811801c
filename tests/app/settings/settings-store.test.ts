import { expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../src/app/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { openSettingsStorage } from '../../../src/storage/settings-storage.ts';

function buildStorage(text?: string) {
  const kept = new Map(text === undefined ? [] : [['amends.settings', text]]);
  return openSettingsStorage(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }));
}

/** Two tabs on one storage: what one writes, the other hears of, once the browser has got round to it. */
async function buildTabs() {
  const kept = new Map<string, string>();
  const tabs: (() => void)[] = [];
  const open = async () =>
    createSettingsStore(
      await openSettingsStorage(
        () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
        (key, listener) => {
          expect(key).toBe('amends.settings');
          tabs.push(listener);
          return () => {};
        },
      ),
    );
  return { kept, one: await open(), other: await open(), tellAll: () => tabs.map((listener) => listener()) };
}

it('leaves alone what another tab has changed since', async () => {
  const { one, other, tellAll } = await buildTabs();
  one.getState().change({ theme: 'dark' });
  tellAll();
  await vi.waitFor(() => expect(other.getState().settings.theme).toBe('dark'), { timeout: 5000 });
  // From here on each reads what is kept, whether it was told or not.
  one.getState().change({ motion: 'none' });
  other.getState().change({ text: 'larger' });
  expect(other.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', motion: 'none', text: 'larger' });
});

it('follows another tab as soon as it hears of it', async () => {
  const { one, other, tellAll } = await buildTabs();
  one.getState().change({ motion: 'none' });
  expect(other.getState().settings.motion).toBe('auto');
  tellAll();
  await vi.waitFor(() => expect(other.getState().settings.motion).toBe('none'), { timeout: 5000 });
});

it('keeps what it knows where another tab has left something that cannot be read', async () => {
  const { kept, one, tellAll } = await buildTabs();
  one.getState().change({ theme: 'dark' });
  kept.set('amends.settings', '{');
  tellAll();
  expect(one.getState().settings.theme).toBe('dark');
  one.getState().change({ text: 'large' });
  expect(one.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', text: 'large' });
});

it('starts with what was set on this device', async () => {
  const store = createSettingsStore(await buildStorage(JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'dark' })));
  expect(store.getState().settings.theme).toBe('dark');
  expect(store.getState().keeping).toBeUndefined();
});

it('keeps a change and leaves the rest as it was', async () => {
  const storage = await buildStorage();
  const store = createSettingsStore(storage);
  store.getState().change({ patience: { on: true, seconds: 60 } });
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, patience: { on: true, seconds: 60 } });
  expect(store.getState().keeping).toBe('kept');
  expect(createSettingsStore(storage).getState().settings.patience.seconds).toBe(60);
});

it('changes all the same where nothing can be kept, and says so', async () => {
  const store = createSettingsStore(
    await openSettingsStorage(() => {
      throw new DOMException('no', 'SecurityError');
    }),
  );
  store.getState().change({ language: 'kk' });
  expect(store.getState().settings.language).toBe('kk');
  expect(store.getState().keeping).toBe('memory_only');
});

it('names the problems of settings that could not be read until they are dismissed', async () => {
  const store = createSettingsStore(await buildStorage('{"formatVersion":1}'));
  expect(store.getState().settings).toEqual(DEFAULT_SETTINGS);
  expect(store.getState().problems.map(({ code }) => code)).toContain('missing_field');
  store.getState().dismissProblems();
  expect(store.getState().problems).toEqual([]);
});

it('can take other settings whole, which leaves nothing of the old ones', async () => {
  const storage = await buildStorage(JSON.stringify({ ...DEFAULT_SETTINGS, language: 'hy', theme: 'dark' }));
  const store = createSettingsStore(storage);
  store.getState().replace({ ...DEFAULT_SETTINGS, text: 'large' });
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, text: 'large' });
  expect(storage.read().settings).toEqual({ ...DEFAULT_SETTINGS, text: 'large' });
});
