import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../browser/find-chromium.mjs';
import { serveFolder } from '../../host/serve-folder.mjs';
import { hasWorker } from './has-worker.mjs';
import { packOnce } from './pack-once.mjs';

/**
 * Builds pages, each once, and brings up one server and one browser for all of them.
 * @param {readonly import('./list-pages.mjs').Page[]} pages
 */
export async function openPages(pages) {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'amends-bench-')));
  const close = () => rmSync(work, { recursive: true, force: true });
  try {
    for (const page of new Map(pages.map((each) => [each.folder, each])).values()) {
      const from = performance.now();
      await page.build(join(work, page.folder));
      console.error(`built ${page.folder} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    }
    const server = await serveFolder(work, { port: Number(process.env.PORT ?? 0), read: packOnce() });
    const browser = await chromium.launch({ executablePath: await findChromium() });
    return {
      browser,
      server,
      pages: pages.map((page) => ({ ...page, url: `${server.url}${page.folder}/${page.address}`, hasWorker: hasWorker(join(work, page.folder)) })),
      close: async () => {
        await browser.close();
        await server.stop();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
