import type { Page } from '@playwright/test';

/** A way the app can look: its own theme, and what the device asks for. */
export type Look = {
  readonly name: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
};

/** Every look whose colours differ. */
export const LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'high contrast, light', theme: 'contrast' },
  { name: 'high contrast, dark', theme: 'contrast', colorScheme: 'dark' },
  { name: 'light on a device that asks for contrast', theme: 'light', contrast: 'more' },
  { name: 'dark on a device that asks for contrast', theme: 'dark', contrast: 'more' },
  { name: 'forced colours, light', theme: 'light', forcedColors: 'active' },
  { name: 'forced colours, dark', theme: 'dark', colorScheme: 'dark', forcedColors: 'active' },
];

/** Puts the page into a look at once. */
export async function setLook(page: Page, { theme, colorScheme = 'light', contrast, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, contrast: contrast ?? 'no-preference', forcedColors: forcedColors ?? 'none' });
  await page.evaluate(async (theme) => {
    document.documentElement.dataset.theme = theme;
    // Colours are asked for only when the browser has drawn with them.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, theme);
}
