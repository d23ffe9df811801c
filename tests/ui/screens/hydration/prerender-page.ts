import { listPages } from '../../../../src/site/list-pages.ts';
import { createBodyRenderer } from '../../../../src/site/render-body.tsx';
import { renderDocument } from '../../../../src/site/render-document.ts';
import type { PageState } from '../../../../src/ui/screens/page-state.ts';
import { buildAssets } from '../../../site/build-assets.ts';
import { buildSiteContent } from '../../../site/build-site-content.ts';

const content = buildSiteContent({ languages: ['en'] });
const renderBody = createBodyRenderer(content.files);

/** Content of the pages that are hydrated here. */
export const { files: FILES } = content;

/** Puts a prerendered page into the document, as a browser has it before the app comes. @returns its root and its state */
export async function prerenderPage(path: string): Promise<{ root: HTMLElement; state: PageState }> {
  const page = listPages(content, buildAssets()).find((one) => one.path === path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  const views = [];
  for (const [index, view] of page.views.entries()) views.push({ ...view, ids: `v${index}`, body: await renderBody(view, page.state, `v${index}`) });
  const parsed = new DOMParser().parseFromString(renderDocument(page, views), 'text/html');
  document.body.innerHTML = parsed.body.innerHTML;
  const state = parsed.getElementById('page-state');
  if (state !== null) document.body.append(state);
  return { root: document.getElementById('root') as HTMLElement, state: page.state };
}
