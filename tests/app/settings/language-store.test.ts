import { expect, it, vi } from 'vitest';
import { createLanguageStore } from '../../../src/app/settings/language-store.ts';
import { createSettingsStore } from '../../../src/app/settings/settings-store.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { openSettingsStorage } from '../../../src/storage/settings-storage.ts';

const broken: Problem = { code: 'not_json', file: 'locales/kk/app.json', path: [] };

/** A store in which every language but Kazakh can be had. */
async function buildStore(problems: readonly Problem[] = [], saved?: string) {
  const kept = new Map<string, string>();
  if (saved !== undefined) kept.set('amends.settings', JSON.stringify({ ...DEFAULT_SETTINGS, language: saved }));
  const settings = createSettingsStore(
    await openSettingsStorage(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) })),
  );
  const switchLanguage = vi.fn(async (language: string) => (language === 'kk' ? [broken] : []));
  return {
    kept,
    settings,
    switchLanguage,
    store: createLanguageStore({ languages: ['en', 'hy', 'kk', 'ky', 'mn'], settings, switchLanguage, started: { language: 'hy', problems } }),
  };
}

it('says from the start why the language that was wanted is not shown, until that is dismissed', async () => {
  const { store } = await buildStore([broken]);
  expect(store.getState().trouble).toEqual({ language: 'hy', when: 'started', problems: [broken] });
  store.getState().dismissTrouble();
  expect(store.getState().trouble).toBeUndefined();
});

it('keeps a language once it is shown', async () => {
  const { store, settings, switchLanguage } = await buildStore();
  await store.getState().choose('mn');
  expect(settings.getState().settings.language).toBe('mn');
  expect(switchLanguage.mock.calls).toEqual([['mn']]);
});

it('does not keep a language that cannot be had, and says why until another can', async () => {
  const { store, settings } = await buildStore();
  await store.getState().choose('kk');
  expect(settings.getState().settings.language).toBeUndefined();
  expect(store.getState().trouble).toEqual({ language: 'kk', when: 'switched', problems: [broken] });
  await store.getState().choose('ky');
  expect(store.getState().trouble).toBeUndefined();
});

it('follows a language that was chosen in another tab', async () => {
  const { settings, switchLanguage } = await buildStore();
  settings.setState({ settings: { ...settings.getState().settings, language: 'mn' } });
  settings.setState({ settings: { ...settings.getState().settings, theme: 'dark' } });
  await vi.waitFor(() => expect(switchLanguage.mock.calls).toEqual([['mn']]));
});

it('shows the language of the start again when a choice is taken back', async () => {
  const { settings, switchLanguage } = await buildStore();
  const before = settings.getState().settings;
  settings.getState().replace({ ...before, language: 'mn' });
  await vi.waitFor(() => expect(switchLanguage.mock.calls).toEqual([['mn']]));
  settings.getState().replace(before);
  await vi.waitFor(() => expect(switchLanguage.mock.calls).toEqual([['mn'], ['hy']]));
});

it('says that a language which was chosen before is not in this build, asks for nothing, and forgets the choice', async () => {
  const { kept, store, settings, switchLanguage } = await buildStore([], 'fr');
  expect(store.getState().trouble).toEqual({ language: 'fr', when: 'missing', problems: [] });
  expect(settings.getState().settings.language).toBeUndefined();
  expect(JSON.parse(kept.get('amends.settings') ?? '')).not.toHaveProperty('language');
  expect(switchLanguage).not.toHaveBeenCalled();
});

it('keeps the language shown when settings from elsewhere name one that is not in this build, and says so', async () => {
  const { store, settings, switchLanguage } = await buildStore();
  settings.getState().replace({ ...settings.getState().settings, language: 'fr' });
  await vi.waitFor(() => expect(store.getState().trouble).toEqual({ language: 'fr', when: 'missing', problems: [] }));
  expect(switchLanguage).not.toHaveBeenCalled();
});
