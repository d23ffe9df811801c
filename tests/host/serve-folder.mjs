// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
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

/** @typedef {{ body: Buffer, headers: Readonly<Record<string, string>> }} Content a file as it is sent, and what is said of it besides its type */
/** @typedef {{ status: number, headers: Readonly<Record<string, string>>, body?: Buffer }} Answer */
/** @typedef {(pathname: string) => Promise<Answer>} Serve the plain answer to an address */
/** @typedef {(pathname: string, serve: Serve) => Promise<Answer>} Habit what a host makes of it */
/** @typedef {{ path: string, status: number, bytes: number, byWorker: boolean }} Served bytes of the body as sent; byWorker: a service worker or what it asks for */
/** @typedef {{ readonly url: string, readonly port: number, readonly log: readonly Served[], readonly stop: () => Promise<void> }} FolderServer stop: as a network that goes away */

/**
 * Serves a folder on this machine, as a static host does.
 * @param {string} folder
 * @param {object} [options]
 * @param {string} [options.path] below which the folder is served; ends in a slash
 * @param {number} [options.port] a free one where none is given
 * @param {(file: string) => Promise<Content>} [options.read] how a file is sent; as it is, anew each time, where nothing else is said
 * @param {Habit} [options.habit] none where nothing is said
 * @returns {Promise<FolderServer>}
 */
export async function serveFolder(folder, { path = '/', port = 0, read = readAsIs, habit = (pathname, serve) => serve(pathname) } = {}) {
  /** @type {Served[]} */
  const log = [];
  const workers = new Set();
  /** @type {Serve} */
  const serve = async (pathname) => {
    const file = findFile(folder, path, pathname);
    // What can't be read is not there.
    const found = file === undefined ? undefined : await read(file).catch(() => undefined);
    if (file === undefined || found === undefined) return { status: 404, headers: {} };
    return { status: 200, headers: { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...found.headers }, body: found.body };
  };
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname, href } = new URL(url, `http://${headers.host}`);
    const isWorker = headers['service-worker'] === 'script';
    if (isWorker) workers.add(href);
    const answer = await habit(pathname, serve);
    const isKnown = answer.headers.etag !== undefined && headers['if-none-match'] === answer.headers.etag;
    const status = isKnown ? 304 : answer.status;
    const body = isKnown ? undefined : answer.body;
    log.push({ path: pathname, status, bytes: body?.length ?? 0, byWorker: isWorker || workers.has(headers.referer) });
    response.writeHead(status, { ...answer.headers, ...(body && { 'content-length': body.length }) }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    port: address.port,
    log,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Where the file of an address would be: the index, for that of a folder. Undefined outside what is served.
 * @param {string} folder
 * @param {string} path
 * @param {string} pathname
 */
function findFile(folder, path, pathname) {
  // Made plain below its slash, no address leads out of the folder.
  const inside = normalize(decodeURIComponent(pathname));
  return inside.startsWith(path) ? join(folder, inside.slice(path.length), inside.endsWith('/') ? 'index.html' : '') : undefined;
}

/**
 * @param {string} file
 * @returns {Promise<Content>}
 */
async function readAsIs(file) {
  return { body: await readFile(file), headers: { 'cache-control': 'no-cache' } };
}
