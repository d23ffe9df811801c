import { createHash } from 'node:crypto';

/** Where a page takes its policy in: behind its charset, in front of everything the policy is about. */
const PLACE = '<!-- policy -->';

/** Scripts and styles that stand in a page; data blocks are neither. */
const IN_PLACE = /<(script|style)(?![^>]*\b(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/\1>/g;

/** What a page loads: `files` beside it, or `nothing`, because everything stands in it. */
export type PageLoads = 'files' | 'nothing';

/**
 * Writes the Content Security Policy (CSP 3) into a finished page: nothing from elsewhere, no script or style in place but
 * those the page was built with, by their hashes. As a meta element, because any web server, and none, must do.
 */
export function writePolicy(page: string, loads: PageLoads): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, text = ''] of page.matchAll(IN_PLACE)) {
    hashes[kind as 'script' | 'style'].add(` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  const own = loads === 'files' ? " 'self'" : '';
  const policy = [
    loads === 'files' ? "default-src 'self'" : "default-src 'none'",
    `script-src${own}${[...hashes.script].join('')}`,
    `style-src${own}${[...hashes.style].join('')}`,
    `font-src${loads === 'files' ? own : ' data:'}`,
    `img-src${own} data:`,
    "connect-src 'self'",
    `worker-src${loads === 'files' ? own : ' blob:'}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return page.replace(PLACE, () => `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`);
}
