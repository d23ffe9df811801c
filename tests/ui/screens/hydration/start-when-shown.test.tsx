import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWhenShown } from '../../../../src/ui/screens/hydration/start-when-shown.ts';

const URL_OF_APP = 'https://amends.test/app.js';

/** Nothing is fetched here: what counts is when it is asked for. */
let scripts: HTMLScriptElement[] = [];
const started = () => scripts.map(({ type, src }) => `${type} ${src}`);
const STARTED = [`module ${URL_OF_APP}`];

/** Frames happen when the test says so. */
let frames: FrameRequestCallback[] = [];
const showFrame = () => {
  for (const callback of frames.splice(0)) callback(0);
  vi.advanceTimersByTime(0);
};
const pageIs = (state: { readyState?: DocumentReadyState; hidden?: boolean }) => {
  for (const [name, value] of Object.entries(state)) vi.spyOn(document, name as 'hidden', 'get').mockReturnValue(value as boolean);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document.head, 'append').mockImplementation((script) => void scripts.push(script as HTMLScriptElement));
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  frames = [];
  scripts = [];
});

test('the app starts once, after the frame that shows the page and the frame that shows what was pressed on it', () => {
  startWhenShown(URL_OF_APP, () => true);
  expect(started()).toEqual([]);
  showFrame();
  expect(started()).toEqual([]);
  showFrame();
  expect(started()).toEqual(STARTED);
  vi.advanceTimersByTime(5000);
  expect(started()).toEqual(STARTED);
});

test('whoever presses something meanwhile sees what it does first', () => {
  startWhenShown(URL_OF_APP, () => true);
  showFrame();
  document.body.click();
  showFrame();
  expect(started()).toEqual([]);
  showFrame();
  showFrame();
  expect(started()).toEqual(STARTED);
});

test('it waits for the whole page, which it takes over', () => {
  pageIs({ readyState: 'loading' });
  startWhenShown(URL_OF_APP, () => false);
  expect(started()).toEqual([]);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(started()).toEqual(STARTED);
});

test('a page that is still on its way is asked what it shows when it has come', () => {
  pageIs({ readyState: 'loading' });
  let isShown = false;
  startWhenShown(URL_OF_APP, () => isShown);
  isShown = true;
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(started()).toEqual([]);
  showFrame();
  showFrame();
  expect(started()).toEqual(STARTED);
});

test('it starts at once where the page shows nothing of its own', () => {
  startWhenShown(URL_OF_APP, () => false);
  expect(started()).toEqual(STARTED);
});

test('it starts at once in a tab that nobody sees, where no frame comes', () => {
  pageIs({ hidden: true });
  startWhenShown(URL_OF_APP, () => true);
  expect(started()).toEqual(STARTED);
});

test('it starts after a second where no frame is shown, or somebody never stops pressing', () => {
  startWhenShown(URL_OF_APP, () => true);
  vi.advanceTimersByTime(999);
  expect(started()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(started()).toEqual(STARTED);
});
