import { expect, test } from 'vitest';
import { placeOpening } from '../../../src/content/build/place-opening.ts';

const PAGE = `<!doctype html>
<html lang="en" dir="ltr">
<head><title>Amends</title>
<meta name="description" content="A rehearsal room." />
<script async src="./assets/paint.js" data-folder="./content/abc/" data-first-talk="wrong_order"></script>
<style>@font-face{src:url(./assets/a.woff2)}</style></head>
<body><div id="root">
<!-- first-content -->
<main><h1>Amends</h1><a href="#/x">..</a></main>
<!-- /first-content -->
</div></body>
</html>`;
const OPENING = {
  fileName: 'complaints/hy/cold_soup.html',
  language: 'hy',
  scenario: 'cold_soup',
  opening: { title: 'Սառը ապուր & "Amends" $&', description: 'Ապուրը "սառը" էր <շատ>.', direction: 'ltr', body: "<main>Ապուր $' $&</main>" },
};

test('a complaint’s page is the page of all with its own language, title, content and name, as seen from its folder', () => {
  expect(placeOpening(PAGE, OPENING)).toBe(`<!doctype html>
<html lang="hy" dir="ltr">
<head><title>Սառը ապուր &amp; &quot;Amends&quot; $&amp;</title>
<meta name="description" content="Ապուրը &quot;սառը&quot; էր &lt;շատ&gt;." />
<script async src="../../assets/paint.js" data-folder="../../content/abc/" data-first-talk="cold_soup" data-language="hy"></script>
<style>@font-face{src:url(../../assets/a.woff2)}</style></head>
<body><div id="root" data-opening="cold_soup">
<main>Ապուր $' $&</main>
</div></body>
</html>`);
});

test('a language that is written from the right has its direction', () => {
  const page = placeOpening(PAGE, { ...OPENING, language: 'ar', opening: { ...OPENING.opening, direction: 'rtl' } });
  expect(page).toContain('<html lang="ar" dir="rtl">');
});
