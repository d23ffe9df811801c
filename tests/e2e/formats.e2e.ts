import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/** Chromium has no Intl data for these languages, or broken data: what it writes must come from our table. */
const languages = ['hy', 'kk', 'ky', 'mn'];
const moments = Array.from({ length: 36 }, (_, index) => [2026, index % 12, 1 + ((index * 5) % 28), (index * 7) % 24, (index * 11) % 60] as const);
// Spaces of all widths are one, and so are hyphens: ours hold a number and its word together.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');

let server: ViteDevServer;

test.beforeAll(async () => {
  const root = join(import.meta.dirname, '..', '..');
  server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir: '.cache/formats',
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
    plugins: [
      {
        name: 'blank-page',
        configureServer: ({ middlewares }) => void middlewares.use('/blank', (_, response) => response.setHeader('Content-Type', 'text/html').end('<p>')),
      },
    ],
  });
  await server.listen();
});

test.afterAll(() => server.close());

for (const language of languages) {
  test(`what Chromium writes in ${language} is what Node writes`, async ({ page }) => {
    await page.goto(new URL('blank', server.resolvedUrls?.local[0]).href);
    const written = await page.evaluate(
      async ([language, moments]) => {
        const load = (name: string) => import(/* @vite-ignore */ `/src/ui/language/${name}.ts`);
        const [{ formatDate }, { formatDateTime }, { formatNumber }, { formatPercent }, { formatList }, { formatMinutes }] = await Promise.all(
          ['format-date', 'format-date-time', 'format-number', 'format-percent', 'format-list', 'format-minutes'].map(load),
        );
        const dates = moments.map(([year, month, day, hour, minute]) => new Date(year, month, day, hour, minute));
        return [
          ...dates.flatMap((date) => ['long', 'medium', 'weekday'].map((style) => formatDate(date, style, language))),
          ...dates.flatMap((date) => ['medium', 'weekday'].map((style) => formatDateTime(date, style, language))),
          ...[1234, -1_234_567.89].map((value) => formatNumber(value, language)),
          formatPercent(0.285, language),
          ...[
            ['A', 'B'],
            ['A', 'B', 'C'],
          ].map((items) => formatList(items, language)),
          ...[0, 1, 1.5, 5].map((value) => formatMinutes(value, language)),
        ];
      },
      [language, moments] as const,
    );
    const dates = moments.map(([year, month, day, hour, minute]) => new Date(year, month, day, hour, minute));
    const expected = [
      ...dates.flatMap((date) => (['long', 'medium', 'full'] as const).map((dateStyle) => new Intl.DateTimeFormat(language, { dateStyle }).format(date))),
      ...dates.flatMap((date) =>
        (['medium', 'full'] as const).map((dateStyle) => new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short' }).format(date)),
      ),
      ...[1234, -1_234_567.89].map((value) => new Intl.NumberFormat(language).format(value)),
      new Intl.NumberFormat(language, { style: 'percent' }).format(0.285),
      ...[
        ['A', 'B'],
        ['A', 'B', 'C'],
      ].map((items) => new Intl.ListFormat(language).format(items)),
      ...[0, 1, 1.5, 5].map((value) => new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(value)),
    ];
    expect(written.map(plain)).toEqual(expected.map(plain));
  });
}
