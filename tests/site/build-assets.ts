import type { Assets } from '../../src/site/page-spec.ts';

/** What pages of a served build share, in a few letters. */
export function buildAssets(changes: Partial<Assets> = {}): Assets {
  return {
    watchStart: 'watch()',
    beforePaint: { src: 'assets/paint.js' },
    body: [],
    links: [{ rel: 'modulepreload', crossorigin: '', href: 'from-page:assets/app.js' }],
    style: '@font-face{src:url(from-page:assets/a.woff2)}p{color:red}',
    loads: 'files',
    files: { app: 'assets/app.js', content: 'content/abc/' },
    ...changes,
  };
}
