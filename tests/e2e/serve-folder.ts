import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** A plain file server that a test can stop and start again, as a network that goes away. */
export type FolderServer = { readonly url: string; readonly stop: () => Promise<void>; readonly start: () => Promise<void> };

/** Serves a folder below a path, which ends in a slash, on a port of its own; it keeps the port when it is started again. */
export async function serveFolder(folder: string, path = '/'): Promise<FolderServer> {
  let server: Server;
  let port = 0;
  const start = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const inside = normalize(decodeURIComponent(pathname));
        const wanted = join(folder, inside.slice(path.length));
        const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
        if (!inside.startsWith(path) || !existsSync(file)) return response.writeHead(404).end();
        return response
          .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
          .end(readFileSync(file));
      });
      server.listen(port, '127.0.0.1', resolve);
    }).then(() => {
      port = (server.address() as AddressInfo).port;
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await start();
  return { url: `http://127.0.0.1:${port}${path}`, stop, start };
}
