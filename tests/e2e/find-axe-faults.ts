import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const { source } = createRequire(import.meta.url)('axe-core') as typeof axe;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What to look for: everything axe knows by default, which is WCAG A and AA up to 2.2 and good practice, and the size of targets. */
const EVERYTHING: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
const CONTRAST_ONLY: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Faults that axe finds on the page as it stands, one line each; `contrast` looks at colours alone, where only they have changed. */
export async function findAxeFaults(page: Page, what: 'everything' | 'contrast' = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const { violations, passes } = await window.axe.run(document, { ...options, resultTypes: ['violations'] });
      if (passes.length === 0) return ['axe looked at nothing'];
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
    },
    what === 'everything' ? EVERYTHING : CONTRAST_ONLY,
  );
}
