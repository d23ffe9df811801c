import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/storage/default-settings.ts';
import type { Settings } from '../../src/storage/settings-schema.ts';
import { openSettingsStorage } from '../../src/storage/settings-storage.ts';

const CHOSEN: Settings = {
  formatVersion: 1,
  language: 'hy',
  theme: 'dark',
  text: 'larger',
  motion: 'none',
  patience: { on: true, seconds: 120 },
  numberKeys: true,
  mode: 'assessment',
};

function buildStorage(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
}

describe('settings', () => {
  it('are the defaults before anybody has set anything', async () => {
    expect((await openSettingsStorage(() => buildStorage())).read()).toEqual({
      settings: {
        formatVersion: 1,
        theme: 'auto',
        text: 'normal',
        motion: 'auto',
        patience: { on: false, seconds: 40 },
        numberKeys: true,
        mode: 'guided',
      },
      problems: [],
    });
  });

  it('are found again by another page', async () => {
    const storage = buildStorage();
    expect((await openSettingsStorage(() => storage)).write(CHOSEN)).toBe('kept');
    expect((await openSettingsStorage(() => storage)).read()).toEqual({ settings: CHOSEN, problems: [] });
    expect([...storage.kept.keys()]).toEqual(['amends.settings']);
  });

  it('that cannot be read give the defaults, a problem, and a copy of what was found', async () => {
    const text = '{"formatVersion":1,"theme":"neon"}';
    const storage = buildStorage({ 'amends.settings': text });
    const { settings, problems } = (await openSettingsStorage(() => storage)).read();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toContainEqual({
      code: 'wrong_value',
      file: 'amends.settings',
      path: ['theme'],
      found: expect.stringContaining('neon'),
      expected: 'auto, light, dark, contrast',
    });
    expect(storage.kept.get('amends.settings.set-aside')).toBe(text);
  });

  it.each([
    ['not JSON', '{"formatVersion":1,', 'not_json'],
    ['of a newer version', JSON.stringify({ ...CHOSEN, formatVersion: 2 }), 'unknown_version'],
    ['with a field nobody knows', JSON.stringify({ ...CHOSEN, colour: 'red' }), 'unknown_field'],
    ['with a patience of 9 seconds', JSON.stringify({ ...CHOSEN, patience: { on: true, seconds: 9 } }), 'wrong_value'],
    ['with a patience of 121 seconds', JSON.stringify({ ...CHOSEN, patience: { on: true, seconds: 121 } }), 'wrong_value'],
  ])('%s are a problem, not a surprise', async (_, text, code) => {
    const { settings, problems } = (await openSettingsStorage(() => buildStorage({ 'amends.settings': text }))).read();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('live in memory where the browser refuses to name its storage', async () => {
    const storage = await openSettingsStorage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(storage.read()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(storage.write(CHOSEN)).toBe('memory_only');
    expect(storage.read()).toEqual({ settings: CHOSEN, problems: [] });
  });

  it('are those that another tab has written since', async () => {
    const storage = buildStorage();
    const [one, other] = [await openSettingsStorage(() => storage), await openSettingsStorage(() => storage)];
    one.write(DEFAULT_SETTINGS);
    other.write(CHOSEN);
    await vi.waitFor(() => expect(one.read().settings).toEqual(CHOSEN));
  });

  it('live in memory where there is no room for them', async () => {
    const storage = await openSettingsStorage(() => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    }));
    expect(storage.write(CHOSEN)).toBe('memory_only');
    expect(storage.read().settings).toEqual(CHOSEN);
  });

  it('read at once what this page has written first', async () => {
    const kept = buildStorage();
    const storage = await openSettingsStorage(() => kept);
    storage.write(CHOSEN);
    expect(storage.read().settings).toEqual(CHOSEN);
  });

  it('hear of the first settings that another tab has ever written', async () => {
    const kept = buildStorage();
    let tell = () => {};
    const storage = await openSettingsStorage(
      () => kept,
      (_key, listener) => {
        tell = listener;
        return () => {};
      },
    );
    const heard = vi.fn(() => storage.read().settings);
    storage.watch(heard);
    kept.setItem('amends.settings', JSON.stringify(CHOSEN));
    tell();
    await vi.waitFor(() => expect(heard).toHaveReturnedWith(CHOSEN));
  });
});
