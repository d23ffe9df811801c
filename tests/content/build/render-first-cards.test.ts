import { expect, test } from 'vitest';
import { renderFirstCards } from '../../../src/content/build/render-first-cards.ts';

type Card = { readonly id: string; readonly title: string; readonly summary: string };

const startWith = (...summaries: Card[]) => JSON.stringify({ cards: { summaries, problems: [] } });
const toPage = (language: string, id: string) => `./complaints/${language}/${id}.html`;
const COLD: Card = { id: 'cold_soup', title: 'Cold soup', summary: 'It was <cold> & late.' };

test('each language has its cards as links to where its complaints are, and a style that shows them on its page only', () => {
  const files = new Map([
    ['en/start.json', startWith(COLD)],
    ['en/talk/cold_soup.json', '{'],
    ['hy/start.json', startWith({ ...COLD, title: 'Սառը "ապուր"', summary: 'Ուշ' })],
  ]);
  expect(renderFirstCards(files, toPage)).toEqual({
    cards: `<ul class="first-cards" lang="en"><li><h2><a href="./complaints/en/cold_soup.html">Cold soup</a></h2><p>It was &lt;cold&gt; &amp; late.</p></li></ul>
        <ul class="first-cards" lang="hy"><li><h2><a href="./complaints/hy/cold_soup.html">Սառը &quot;ապուր&quot;</a></h2><p>Ուշ</p></li></ul>`,
    style: 'html:lang(en) .first-cards:lang(en),html:lang(hy) .first-cards:lang(hy){display:grid}',
  });
});

test('of a large library only the first six cards are shown before the app is there', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ ...COLD, id }));
  const shown = renderFirstCards(new Map([['en/start.json', startWith(...cards)]]), toPage).cards;
  expect([...shown.matchAll(/complaints\/en\/(\w)\.html/g)].map(([, id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('without a language there are neither cards nor style', () => {
  expect(renderFirstCards(new Map([['README.md', 'x']]), toPage)).toEqual({ cards: '', style: '' });
});
