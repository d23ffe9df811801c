import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.woff2', '.png']);
/** A name that changes with what is in the file. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** @typedef {{ path: string, status: number, bytes: number, byWorker: boolean }} Served bytes of the body as sent; byWorker: a service worker or what it asks for */

/**
 * Serves folders as a static host would: brotli at its best; names with a hash for a year, all else asked about each time.
 * @param {string} root folder of the folders
 * @param {number} [port] a free one where none is given
 * @returns {Promise<{ url: string, log: Served[], close: () => void }>}
 */
export function serveFolders(root, port = Number(process.env.PORT ?? 0)) {
  const log = [];
  const workers = new Set();
  const answers = new Map();
  const answer = (path) => {
    if (!answers.has(path)) answers.set(path, readAnswer(root, path));
    return answers.get(path);
  };
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname, href } = new URL(url, `http://${headers.host}`);
    const isWorker = headers['service-worker'] === 'script';
    if (isWorker) workers.add(href);
    const found = await answer(normalize(decodeURIComponent(pathname)));
    const isKnown = found !== undefined && headers['if-none-match'] === found.headers.etag;
    const status = found === undefined ? 404 : isKnown ? 304 : 200;
    const body = status === 200 ? found.body : undefined;
    log.push({ path: pathname, status, bytes: body?.length ?? 0, byWorker: isWorker || workers.has(headers.referer) });
    response.writeHead(status, { ...found?.headers, ...(body && { 'content-length': body.length }) }).end(body);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, log, close: () => server.close() }));
  });
}

async function readAnswer(root, path) {
  let file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (path.endsWith('/')) file = join(file, 'index.html');
  if (!(await stat(file).catch(() => undefined))?.isFile()) return undefined;
  const content = await readFile(file);
  const isPacked = PACKED.has(extname(file));
  return {
    body: isPacked ? content : await promisify(brotliCompress)(content),
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
  };
}
