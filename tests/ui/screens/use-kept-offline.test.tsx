import { act, cleanup } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useKeptOffline } from '../../../src/ui/screens/use-kept-offline.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

let switchTo: (language: string) => Promise<unknown> = async () => {};
function Keeper() {
  const { i18n } = useTranslation();
  switchTo = (language) => i18n.changeLanguage(language);
  useKeptOffline();
  return null;
}

/** The app on a page that has arrived this far, and the languages it asks to be kept. */
async function renderKeeper(readyState: DocumentReadyState) {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);
  const kept: string[] = [];
  await renderScreen(<Keeper />, { offline: { keepLanguage: async (language) => void kept.push(language) } });
  return kept;
}
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const finishLoading = () => window.dispatchEvent(new Event('load'));

beforeAll(startEnglish);
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(async () => {
  cleanup();
  await act(() => switchTo('en'));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('keeps the language that is shown once the page has been quiet for three seconds', async () => {
  const kept = await renderKeeper('complete');
  await pass(2_999);
  expect(kept).toEqual([]);
  await pass(1);
  expect(kept).toEqual(['en']);
  await pass(60_000);
  expect(kept).toEqual(['en']);
});

it('waits until the page has everything it needs itself, and three seconds more', async () => {
  const kept = await renderKeeper('interactive');
  await pass(60_000);
  expect(kept).toEqual([]);
  finishLoading();
  await pass(2_999);
  expect(kept).toEqual([]);
  await pass(1);
  expect(kept).toEqual(['en']);
});

it('keeps another language when it is chosen, and not the one that was shown too shortly', async () => {
  const kept = await renderKeeper('complete');
  await pass(1_000);
  await act(() => switchTo('hy'));
  await pass(2_999);
  expect(kept).toEqual([]);
  await pass(1);
  expect(kept).toEqual(['hy']);
  await act(() => switchTo('en'));
  await pass(3_000);
  expect(kept).toEqual(['hy', 'en']);
});

it.each(['interactive', 'complete'] as const)('asks for nothing after the app has gone from a page that was %s', async (readyState) => {
  const kept = await renderKeeper(readyState);
  cleanup();
  finishLoading();
  await pass(60_000);
  expect(kept).toEqual([]);
});
