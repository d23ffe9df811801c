import { expect, it, vi } from 'vitest';
import { createLanguageStore } from '../../../src/app/settings/language-store.ts';
import { createSettingsStore } from '../../../src/app/settings/settings-store.ts';
import type { Loaded, NotLoaded } from '../../../src/domain/trouble/loaded.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { openSettingsStorage } from '../../../src/storage/settings-storage.ts';
import { startI18n } from '../../../src/ui/language/start-i18n.ts';

const broken: NotLoaded = { why: 'broken', problems: [{ code: 'not_json', file: 'locales/kk/app.json', path: [] }] };
const late: NotLoaded = { why: 'not_arrived', problems: [] };
const LANGUAGES = ['en', 'hy', 'kk', 'ky', 'mn', 'ru'];

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The real store on the real words: each file comes when the test lets it, and is asked for as often as it is written down. */
async function startInArmenian(trouble?: NotLoaded, saved?: string) {
  const kept = new Map<string, string>();
  if (saved !== undefined) kept.set('amends.settings', JSON.stringify({ ...DEFAULT_SETTINGS, language: saved }));
  const settings = createSettingsStore(
    await openSettingsStorage(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) })),
  );
  const asked: string[] = [];
  const answers = new Map<string, (loaded: Loaded<Words>) => void>();
  const ask = (file: string) => {
    asked.push(file);
    return new Promise<Loaded<Words>>((resolve) => answers.set(file, resolve));
  };
  const come = async (file: string, loaded?: NotLoaded) => {
    answers.get(file)?.(loaded ?? { value: { app: { title: file } }, problems: [] });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const starting = startI18n({ language: 'hy', loadLocale: (language) => ask(`${language}/start`), loadArea: (language, area) => ask(`${language}/${area}`) });
  await vi.waitFor(() => expect(asked).toEqual(['hy/start']));
  await come('hy/start');
  const { i18n, switchLanguage, loadLaterWords } = await starting;
  const store = createLanguageStore({ settings, languages: LANGUAGES, switchLanguage, loadLaterWords, started: { language: 'hy', trouble } });
  return {
    settings,
    store,
    asked,
    saved: () => JSON.parse(kept.get('amends.settings') ?? '{}'),
    come,
    shown: () => i18n.language,
    kept: () => settings.getState().settings.language,
  };
}

vi.stubGlobal('document', { documentElement: {} });

it('says from the start why the language that was wanted is not shown, until that is dismissed', async () => {
  const { store } = await startInArmenian(broken);
  expect(store.getState().trouble).toEqual({ language: 'hy', when: 'started', ...broken });
  store.getState().dismissTrouble();
  expect(store.getState().trouble).toBeUndefined();
});

it('keeps a language once it is shown, and not before', async () => {
  const { store, come, shown, kept } = await startInArmenian();
  const chosen = store.getState().choose('mn');
  expect([shown(), kept()]).toEqual(['hy', undefined]);
  await come('mn/start');
  await chosen;
  expect([shown(), kept()]).toEqual(['mn', 'mn']);
});

it('keeps the language that is shown, whichever of two arrives first', async () => {
  for (const order of [
    ['ru/start', 'mn/start'],
    ['mn/start', 'ru/start'],
  ]) {
    const { store, come, shown, kept } = await startInArmenian();
    void store.getState().choose('ru');
    void store.getState().choose('mn');
    for (const file of order) await come(file);
    expect([order, shown(), kept(), store.getState().trouble]).toEqual([order, 'mn', 'mn', undefined]);
  }
});

it('is not troubled by a language that does not come after another was chosen', async () => {
  const { store, come, shown, kept } = await startInArmenian();
  void store.getState().choose('ru');
  void store.getState().choose('mn');
  await come('mn/start');
  await come('ru/start', late);
  expect([shown(), kept(), store.getState().trouble]).toEqual(['mn', 'mn', undefined]);
});

it('does not keep a language that cannot be had, and says why until another can', async () => {
  const { store, come, kept } = await startInArmenian();
  void store.getState().choose('kk');
  await come('kk/start', broken);
  expect([kept(), store.getState().trouble]).toEqual([undefined, { language: 'kk', when: 'switched', ...broken }]);
  void store.getState().choose('ky');
  await come('ky/start');
  expect(store.getState().trouble).toBeUndefined();
});

it('asks nobody for a language that it was not built with', async () => {
  const { settings, store, asked, shown } = await startInArmenian();
  settings.getState().replace({ ...settings.getState().settings, language: 'fr' });
  await vi.waitFor(() => expect(store.getState().trouble).toEqual({ language: 'fr', when: 'switched', why: 'unknown', problems: [] }));
  expect([asked, shown()]).toEqual([['hy/start'], 'hy']);
});

it('follows a language that was chosen in another tab, and one that is taken back', async () => {
  const { settings, come, asked, shown } = await startInArmenian();
  const before = settings.getState().settings;
  settings.setState({ settings: { ...before, language: 'mn' } });
  settings.setState({ settings: { ...before, language: 'mn', theme: 'dark' } });
  await come('mn/start');
  expect([asked, shown()]).toEqual([['hy/start', 'mn/start'], 'mn']);
  settings.getState().replace(before);
  await vi.waitFor(() => expect(shown()).toBe('hy'));
});

it('asks for each area of later words once, and again only when it is told to', async () => {
  const { store, come, asked } = await startInArmenian();
  const { loadLaterWords } = store.getState();
  expect(store.getState().laterWords).toEqual({});
  void loadLaterWords(['debrief']);
  void loadLaterWords(['debrief', 'history']);
  expect(store.getState().laterWords).toEqual({ debrief: { phase: 'loading' }, history: { phase: 'loading' } });
  await come('hy/debrief', late);
  await come('hy/history');
  expect(store.getState().laterWords).toEqual({ debrief: { phase: 'failed', ...late }, history: { phase: 'ready' } });
  expect(asked).toEqual(['hy/start', 'hy/debrief', 'hy/history']);
  void loadLaterWords(['debrief', 'history']);
  await come('hy/debrief');
  void loadLaterWords(['debrief', 'history']);
  expect(store.getState().laterWords).toEqual({ debrief: { phase: 'ready' }, history: { phase: 'ready' } });
  expect(asked).toEqual(['hy/start', 'hy/debrief', 'hy/history', 'hy/debrief']);
});

it('has the later words of a language that was chosen after they had failed in another', async () => {
  const { store, come } = await startInArmenian();
  void store.getState().loadLaterWords(['debrief']);
  await come('hy/debrief', late);
  void store.getState().choose('mn');
  await come('mn/start');
  await come('mn/debrief');
  expect(store.getState().laterWords).toEqual({ debrief: { phase: 'ready' } });
});

it('says that a language which was chosen before is not in this build, asks for nothing, and forgets the choice', async () => {
  const { store, asked, kept, saved } = await startInArmenian(undefined, 'fr');
  expect(store.getState().trouble).toEqual({ language: 'fr', when: 'started', why: 'unknown', problems: [] });
  expect([kept(), saved().language]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['hy/start']);
});
