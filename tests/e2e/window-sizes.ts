import type { Page } from '@playwright/test';

/** A window and how large its letters are. */
export type WindowSize = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Text size as the app's own setting; 'normal' unless said. */
  readonly text?: 'normal' | 'larger';
  /** Letters of the page in per cent, as a browser that enlarges text only. */
  readonly letters?: number;
};

/** A phone, a tablet and a desk. */
export const PLAIN_SIZES: readonly WindowSize[] = [
  { name: '320 px', width: 320, height: 640 },
  { name: '768 px', width: 768, height: 1024 },
  { name: '1280 px', width: 1280, height: 800 },
];

/** The ways to larger letters: the app's own, the zoom of the browser (half the pixels at 1280), the browser's text size. */
export const LARGE_SIZES: readonly WindowSize[] = [
  { name: '320 px, larger letters', width: 320, height: 640, text: 'larger' },
  { name: '1280 px, larger letters', width: 1280, height: 800, text: 'larger' },
  { name: '1280 px, zoomed to 200 %', width: 640, height: 400 },
  { name: '768 px, text at 200 %', width: 768, height: 1024, letters: 200 },
  { name: '1280 px, text at 200 %', width: 1280, height: 800, letters: 200 },
];

/** Makes the window so, and waits until the page stands still in it. */
export async function setWindow(page: Page, { width, height, text = 'normal', letters }: WindowSize): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ([text, letters]) => {
      const root = document.documentElement;
      root.dataset.text = text;
      root.style.fontSize = letters === '' ? '' : `${letters}%`;
      window.scrollTo(0, 0);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [text, String(letters ?? '')] as const,
  );
}
