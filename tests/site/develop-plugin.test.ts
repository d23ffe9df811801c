import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { root as project } from '../architecture/list-files.ts';
import { copySources, parsePage } from './build-site.ts';

test('while developing, the page has its lines and its scripts, and the content is what lies on the disk', async () => {
  const root = copySources();
  const server = await createServer({
    root,
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? '';
    const page = parsePage(await (await fetch(url)).text());
    expect([...page.querySelectorAll('.first-taglines li')].map((line) => line.getAttribute('lang'))).toEqual(['en', 'hy']);
    expect(page.querySelector('meta[http-equiv]')).toBeNull();
    expect(page.querySelector('script[type="module"][src$="/src/main.tsx"]')).not.toBeNull();
    const src = page.querySelector('script[src*="before-paint"]')?.getAttribute('src') ?? 'none';
    const script = await fetch(new URL(src, url));
    expect(script.headers.get('content-type')).toBe('text/javascript');
    expect(await script.text()).toContain('theme-color');
    const start = await fetch(new URL('content/development/hy/start.json', url));
    expect((await start.json()).words.value.app.brand).toBe('Amends');
    expect((await fetch(new URL('content/development/hy/missing.json', url))).headers.get('content-type')).not.toBe('application/json');
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
}, 60_000);
