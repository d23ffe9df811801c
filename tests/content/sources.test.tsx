import { expect, it, vi } from 'vitest';
import { openBundledSource } from '../../src/content/bundled-source.ts';
import { openEmbeddedSource } from '../../src/content/embedded-source.ts';
import { buildSiteContent } from '../site/build-site-content.ts';

vi.mock('virtual:content', () => ({ folder: undefined }));

const { files } = buildSiteContent({ languages: ['en'] });

it.each([
  [
    'files beside the page',
    () => {
      vi.stubGlobal('fetch', async (url: string) => new Response(files.get(url.replace('./content/abc/', '')) ?? '', { status: 200 }));
      return openBundledSource('canteen', './content/abc/');
    },
  ],
  [
    'the page itself',
    () => {
      document.body.innerHTML = [...files]
        .map(([path, text]) => `<script type="application/json" id="${path}">${text.replaceAll('<', '\\u003c')}</script>`)
        .join('');
      return openEmbeddedSource('canteen');
    },
  ],
])('a library in %s gives its cards, what is played and what is said', async (_, open) => {
  const source = open();
  expect((await source.list('en', 1)).summaries.map(({ id }) => id)).toEqual(['cold_soup']);
  expect((await source.load('cold_soup')).value?.identity).toMatchObject({ source: 'canteen', id: 'cold_soup', revision: 1 });
  expect((await source.words('cold_soup', 'en', 'talk')).value?.words.sentences.title).toBe('Words of title');
  vi.unstubAllGlobals();
});
