import type { Page } from '@playwright/test';

/** Presses Tab until what is wanted has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}

/** Whether something has the focus, by what it is and what it is called. */
export function focusIs(page: Page, role: 'link' | 'button' | 'radio' | 'combobox', name: string | RegExp): () => Promise<boolean> {
  return async () => (await page.getByRole(role, { name, exact: true }).filter({ visible: true }).and(page.locator(':focus')).count()) > 0;
}
