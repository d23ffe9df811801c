import { act, render, screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import type { Locale, Words } from '../../../src/content/content-files.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import type { Loaded, NotLoaded } from '../../../src/domain/trouble/loaded.ts';
import { startI18n } from '../../../src/ui/language/start-i18n.ts';
import { refuseMissingKey } from '../start-english.ts';

const locales: Readonly<Record<string, Locale>> = {
  en: { app: { title: 'Amends', tagline: 'Practise & rest', brand: '{{name}}!', noScript: 'Only in English' } },
  hy: { app: { title: 'Ներում', tagline: 'Վարժվեք' } },
  ar: { app: { title: 'عوض', tagline: 'تدرّب' } },
};
const problem: Problem = { code: 'missing_file', file: 'locales/kk/app.json', path: [] };
const missing: NotLoaded = { why: 'broken', problems: [problem] };

async function loadLocale(language: string): Promise<Loaded<Locale>> {
  const value = locales[language];
  return value === undefined ? missing : { value, problems: [] };
}

const loadArea = async (language: string, area: string): Promise<Loaded<Words>> => ({
  value: { title: `${area} in ${language}` },
  problems: [],
});

const Tagline = () => <p>{useTranslation('app').t('tagline')}</p>;
const page = document.documentElement;

test('the words are there on the first picture, and nothing is escaped twice', async () => {
  const { i18n } = await startI18n({ language: 'en', loadLocale, loadArea, onMissingKey: refuseMissingKey });
  render(<Tagline />);
  expect(screen.getByText('Practise & rest')).toBeInTheDocument();
  expect([page.lang, page.dir]).toEqual(['en', 'ltr']);
  expect(i18n.t('app:brand', { name: 'Ani & Bo' })).toBe('Ani & Bo!');
});

test('a count stands in its sentence as the language writes numbers', async () => {
  const { i18n, switchLanguage } = await startI18n({ language: 'en', loadLocale, loadArea, onMissingKey: refuseMissingKey });
  expect(i18n.t('app:brand', { name: 10_000 })).toBe('10,000!');
  await switchLanguage('hy');
  // CLDR 48, hy: group sign U+00A0, from five digits on as from four.
  expect(i18n.t('app:brand', { name: 10_000 })).toBe('10\u00A0000!');
});

test('a switch loads the language once and changes words and reading direction, and leaves the tab to the screen', async () => {
  document.title = 'Settings';
  const load = vi.fn(loadLocale);
  const { switchLanguage } = await startI18n({ language: 'en', loadLocale: load, loadArea, onMissingKey: refuseMissingKey });
  render(<Tagline />);
  await act(async () => expect(await switchLanguage('ar')).toBe('shown'));
  expect(screen.getByText('تدرّب')).toBeInTheDocument();
  expect([page.lang, page.dir, document.title]).toEqual(['ar', 'rtl', 'Settings']);
  await act(async () => expect(await switchLanguage('en')).toBe('shown'));
  expect(screen.getByText('Practise & rest')).toBeInTheDocument();
  expect([page.lang, page.dir, document.title]).toEqual(['en', 'ltr', 'Settings']);
  expect(load.mock.calls.flat()).toEqual(['en', 'ar']);
});

test('a language that cannot be loaded leaves the old one in place and says why', async () => {
  const { switchLanguage } = await startI18n({ language: 'hy', loadLocale, loadArea, onMissingKey: refuseMissingKey });
  render(<Tagline />);
  await act(async () => expect(await switchLanguage('kk')).toEqual(missing));
  expect(screen.getByText('Վարժվեք')).toBeInTheDocument();
  expect(page.lang).toBe('hy');
});

test('of two switches at once the later wins, whichever arrives first', async () => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = async (language: string) => {
    if (language === 'ar') await late;
    return loadLocale(language);
  };
  const { i18n, switchLanguage } = await startI18n({ language: 'en', loadLocale: load, loadArea, onMissingKey: refuseMissingKey });
  const first = switchLanguage('ar');
  expect(await switchLanguage('hy')).toBe('shown');
  arrive();
  expect(await first).toBe('superseded');
  expect([i18n.language, page.lang]).toEqual(['hy', 'hy']);
});

test('English stands in for a first language that cannot be loaded, with the problems', async () => {
  const { i18n, trouble, hasWords } = await startI18n({ language: 'kk', loadLocale, loadArea, onMissingKey: refuseMissingKey });
  expect(trouble).toEqual(missing);
  expect([i18n.language, i18n.t('app:tagline'), hasWords]).toEqual(['en', 'Practise & rest', true]);
});

test('where neither the language nor English can be loaded, it says that there are no words', async () => {
  const { trouble, hasWords } = await startI18n({
    language: 'kk',
    loadLocale: async () => missing,
    loadArea,
    onMissingKey: refuseMissingKey,
  });
  expect([trouble, hasWords]).toEqual([missing, false]);
});

test('a missing word falls back to English only where English is loaded anyway', async () => {
  const missed: string[] = [];
  const onMissingKey = (key: string) => missed.push(key);
  const { i18n, switchLanguage } = await startI18n({ language: 'hy', loadLocale, loadArea, onMissingKey });
  expect([i18n.t('app:noScript'), missed]).toEqual(['app:noScript', ['app:noScript']]);
  await switchLanguage('en');
  await switchLanguage('hy');
  expect([i18n.t('app:noScript'), missed]).toEqual(['Only in English', ['app:noScript']]);
});

test('an area of a later screen comes when it is asked for, no other with it, and from then on with every language', async () => {
  const load = vi.fn(loadArea);
  const { i18n, loadLaterWords, switchLanguage } = await startI18n({ language: 'en', loadLocale, loadArea: load, onMissingKey: refuseMissingKey });
  expect(load).not.toHaveBeenCalled();
  expect(await loadLaterWords('debrief')).toBeUndefined();
  expect(await loadLaterWords('debrief')).toBeUndefined();
  expect(i18n.t('debrief:title')).toBe('debrief in en');
  expect(await loadLaterWords('settings')).toBeUndefined();
  await act(async () => expect(await switchLanguage('hy')).toBe('shown'));
  expect(i18n.t('debrief:title')).toBe('debrief in hy');
  expect(load.mock.calls).toEqual([
    ['en', 'debrief'],
    ['en', 'settings'],
    ['hy', 'debrief'],
    ['hy', 'settings'],
  ]);
});

test('an area that is wanted while a language is on its way comes with it', async () => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = async (language: string, area: string) => {
    if (`${language} ${area}` === 'hy debrief') await late;
    return loadArea(language, area);
  };
  const { i18n, loadLaterWords, switchLanguage } = await startI18n({ language: 'en', loadLocale, loadArea: load, onMissingKey: refuseMissingKey });
  await loadLaterWords('debrief');
  const switching = switchLanguage('hy');
  await loadLaterWords('history');
  arrive();
  await act(async () => expect(await switching).toBe('shown'));
  expect(i18n.getResource('hy', 'history', 'title')).toBe('history in hy');
});

test('a language of which one wanted area does not come leaves the old one in place and says why', async () => {
  const late: NotLoaded = { why: 'gone', problems: [] };
  const load = async (language: string, area: string) => (`${language} ${area}` === 'hy settings' ? late : loadArea(language, area));
  const { i18n, loadLaterWords, switchLanguage } = await startI18n({ language: 'en', loadLocale, loadArea: load, onMissingKey: refuseMissingKey });
  await loadLaterWords('debrief');
  await loadLaterWords('settings');
  expect(await switchLanguage('hy')).toEqual(late);
  expect(i18n.language).toBe('en');
});

test('an area that does not come is asked for once a call, and can come at the next', async () => {
  const late: NotLoaded = { why: 'not_arrived', problems: [] };
  const load = vi.fn(loadArea).mockResolvedValueOnce(late);
  const { i18n, loadLaterWords } = await startI18n({ language: 'en', loadLocale, loadArea: load, onMissingKey: refuseMissingKey });
  expect(await loadLaterWords('debrief')).toEqual(late);
  expect(load).toHaveBeenCalledTimes(1);
  expect(await loadLaterWords('debrief')).toBeUndefined();
  expect(i18n.t('debrief:title')).toBe('debrief in en');
});

test('an area that fails in a language which was left meanwhile is no trouble in the one that has it', async () => {
  let fail = (_missing: NotLoaded) => {};
  const load = (language: string, area: string) =>
    language === 'en'
      ? new Promise<NotLoaded>((resolve) => {
          fail = resolve;
        })
      : loadArea(language, area);
  const { loadLaterWords, switchLanguage } = await startI18n({ language: 'en', loadLocale, loadArea: load, onMissingKey: refuseMissingKey });
  const asked = loadLaterWords('debrief');
  await switchLanguage('hy');
  fail({ why: 'gone', problems: [] });
  expect(await asked).toBeUndefined();
});

test('what befell a language that was given up for another is not reported', async () => {
  let fail = (_missing: NotLoaded) => {};
  const load = (language: string) =>
    language === 'ar'
      ? new Promise<NotLoaded>((resolve) => {
          fail = resolve;
        })
      : loadLocale(language);
  const { switchLanguage } = await startI18n({ language: 'en', loadLocale: load, loadArea, onMissingKey: refuseMissingKey });
  const first = switchLanguage('ar');
  await switchLanguage('hy');
  fail({ why: 'not_arrived', problems: [] });
  expect(await first).toBe('superseded');
});
