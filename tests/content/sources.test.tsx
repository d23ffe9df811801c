import { afterEach, expect, it, vi } from 'vitest';
import { fetchFrom } from '../../src/content/fetch-from.ts';
import { openFileSource } from '../../src/content/file-source.ts';
import { readEmbedded } from '../../src/content/read-embedded.ts';
import { buildSiteContent } from '../site/build-site-content.ts';

const { files } = buildSiteContent({ languages: ['en'] });

afterEach(() => vi.unstubAllGlobals());

it.each([
  [
    'files beside the page',
    () => {
      vi.stubGlobal('fetch', async (url: string) => new Response(files.get(url.replace('./content/abc/', '')) ?? '', { status: 200 }));
      return fetchFrom('./content/abc/');
    },
  ],
  [
    'the page itself',
    () => {
      vi.stubGlobal('fetch', () => {
        throw new Error('The network was asked.');
      });
      document.body.innerHTML = [...files]
        .map(([path, text]) => `<script type="application/json" id="${path}">${text.replaceAll('<', '\\u003c')}</script>`)
        .join('');
      return (path: string) => readEmbedded(path);
    },
  ],
])('a library in %s gives its cards, what is played and what is said', async (_, open) => {
  const source = openFileSource('canteen', open());
  expect((await source.list('en', 1)).summaries.map(({ id }) => id)).toEqual(['cold_soup']);
  expect((await source.load('cold_soup')).value?.identity).toMatchObject({ source: 'canteen', id: 'cold_soup', revision: 1 });
  expect((await source.words('cold_soup', 'en', 'talk')).value?.words.sentences.title).toBe('Words of title');
});
