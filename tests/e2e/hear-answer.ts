import { expect, type Page } from '@playwright/test';

/** Does what sends a reply, and waits until the customer has answered, and the page has brought the answer into view. */
export async function hearAnswer(page: Page, send: () => Promise<void>): Promise<void> {
  const lines = page.getByRole('log').getByRole('listitem');
  // Counted before the talk is there, they would be none, and any would seem an answer.
  await expect(lines).not.toHaveCount(0);
  const said = await lines.count();
  await send();
  await lines.nth(said + 1).waitFor({ state: 'attached' });
  await drawFrames(page);
}

/** Until what has changed is drawn, and what the page does in the frame of a change is done. */
export function drawFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}
