// @ts-check
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** @typedef {import('./serve-folder.mjs').Habit} Habit */
/** @typedef {import('./serve-folder.mjs').Answer} Answer */

/** What a network shows before one has signed in, in the place of whatever was asked for. */
const SIGN_IN = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('<!doctype html><title>Hotel</title><p>Please sign in'),
};

/**
 * What real hosts do beside sending files, by what it is called in README.
 * @satisfies {Readonly<Record<string, Habit>>}
 */
export const HABITS = {
  /** As `serve` and Cloudflare Pages do: a page has the address of its file without the ending. */
  'redirects .html away': async (pathname, serve) => {
    const bare = pathname.replace(/(?:\/index)?\.html$/, (ending) => (ending.startsWith('/') ? '/' : ''));
    if (bare !== pathname) return { status: 308, headers: { location: bare } };
    const answer = await serve(pathname);
    return answer.status === 404 ? serve(`${pathname}.html`) : answer;
  },
  'first page for every missing address': async (pathname, serve) => {
    const answer = await serve(pathname);
    return answer.status === 404 ? serve('/index.html') : answer;
  },
  'Vary: Origin': withHeaders({ vary: 'Origin' }),
  'Vary: *': withHeaders({ vary: '*' }),
  'no-store': withHeaders({ 'cache-control': 'no-store' }),
  'immutable on everything': withHeaders({ 'cache-control': 'public, max-age=31536000, immutable' }),
  'wrong content types': async (pathname, serve) => {
    const answer = await serve(pathname);
    const isPageOrScript = /^text\/(?:html|javascript)/.test(answer.headers['content-type'] ?? '');
    return isPageOrScript ? answer : { ...answer, headers: { ...answer.headers, 'content-type': 'application/octet-stream' } };
  },
  'cross-origin isolation': withHeaders({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
  /** As hosts do that take each page for a folder of its own. */
  'a slash after every page': async (pathname, serve) => {
    if (/\w\.html$/.test(pathname) && !pathname.endsWith('/index.html')) return { status: 308, headers: { location: pathname.replace('.html', '/') } };
    const answer = await serve(pathname);
    return answer.status === 404 ? serve(pathname.replace(/\/$/, '.html')) : answer;
  },
  'no frame in its pages': withHeaders({ 'content-security-policy': "frame-src 'none'" }),
  brotli: async (pathname, serve) => {
    const answer = await serve(pathname);
    if (answer.body === undefined) return answer;
    return { ...answer, headers: { ...answer.headers, 'content-encoding': 'br' }, body: await promisify(brotliCompress)(answer.body) };
  },
};

/** As a network that asks to sign in first: nothing of the host comes through until `until`, in milliseconds as of `now`. @param {() => boolean} isSignedIn @returns {Habit} */
export function signInFirst(isSignedIn) {
  return async (pathname, serve) => (isSignedIn() ? serve(pathname) : SIGN_IN);
}

/** As hosts do that add to pages on their way: a script of theirs, a hidden address. @type {Habit} */
export const changePages = async (pathname, serve) => {
  const answer = await serve(pathname);
  if (answer.body === undefined || !answer.headers['content-type']?.startsWith('text/html')) return answer;
  return { ...answer, body: Buffer.from(answer.body.toString('utf8').replace('</body>', '<!-- counted --></body>')) };
};

/** @param {Readonly<Record<string, string>>} headers @returns {Habit} */
function withHeaders(headers) {
  return async (pathname, serve) => {
    const answer = await serve(pathname);
    return { ...answer, headers: { ...answer.headers, ...headers } };
  };
}
