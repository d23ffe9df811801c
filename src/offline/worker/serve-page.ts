import { KEPT_PAGE, KEPT_TITLE } from '../worker-messages.ts';
import { findHash, HOME, readKept } from './version-caches.ts';

const PAGE = 'index.html';
const COMPLAINT = /^complaints\/[a-z]{2,3}\/(\w+?)(?:\.html|\/)?$/;

/** A page of this version, whatever page the network would give: the page of all complaints, or one complaint's own. */
export async function servePage(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(HOME.length);
  if (path === KEPT_PAGE) return renderKeptPage();
  // Some hosts write the address of a page without the ending of its file.
  const file = [path, `${path}.html`].find((name) => findHash(name) !== undefined);
  const kept = ['', PAGE].includes(path) ? await readKept(PAGE) : file && (await readKept(file));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // Not kept, and no network: the app has the complaint all the same.
    const [, complaint] = COMPLAINT.exec(path) ?? [];
    if (complaint === undefined) throw error;
    return Response.redirect(`${HOME}#/briefing/${complaint}`);
  }
}

/** A host that isolates its pages (HTML, COEP) lets a page into a frame only where that says the same. */
const KEPT_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** By this page the app sees whether the browser opens pages from the device: nobody but this worker has it. */
async function renderKeptPage(): Promise<Response> {
  const title = (await readKept(PAGE)) === undefined ? '' : KEPT_TITLE;
  return new Response(`<!doctype html><html lang="en"><title>${title}</title></html>`, { headers: KEPT_HEADERS });
}
