import postcss from 'postcss';
import { expect, test } from 'vitest';
import { styleFallbacks } from '../../src/site/style-fallbacks.ts';

const SUPPORTS = '@supports (color: color-mix(in oklab, red, red))';

/** Style sheets are compared without the room between their signs. */
const pack = (css: string) =>
  css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(';}', '}');

/** What an author wrote, as the browsers get it. */
const write = (css: string) => pack(postcss([styleFallbacks()]).process(css, { from: undefined }).css);

test.each([
  ['color-mix(in oklab, var(--a) 12%, var(--b))', 'var(--b)'],
  ['color-mix(in oklab, var(--a) 78%, #fff)', 'var(--a)'],
  ['color-mix(in srgb, var(--a), var(--b) 70%)', 'var(--b)'],
  ['color-mix(in oklab, var(--a), rgb(0, 0, 0))', 'var(--a)'],
  ['color-mix(in oklab, var(--a) 12%, transparent)', 'var(--a)'],
  ['color-mix(in oklab, CanvasText 40%, Canvas)', 'CanvasText'],
  ['linear-gradient(color-mix(in oklab, var(--a) 20%, var(--b)) 0 1px, transparent)', 'linear-gradient(var(--b) 0 1px, transparent)'],
])('who cannot mix gets the larger share, and who can the mixture: %s', (mixture, plain) => {
  expect(write(`p { color: red; fill: ${mixture} }`)).toBe(pack(`p { color: red; fill: ${plain} } ${SUPPORTS} { p { fill: ${mixture} } }`));
});

test('a mixture stays where it was: in its media query and layer, before what comes after it', () => {
  expect(write('@media print { p { --x: color-mix(in oklab, var(--a) 12%, var(--b)) } i { top: 0 } }')).toBe(
    pack(`@media print { p { --x: var(--b) } ${SUPPORTS} { p { --x: color-mix(in oklab, var(--a) 12%, var(--b)) } } i { top: 0 } }`),
  );
});

test.each([
  'p { fill: color-mix(in oklab, #000 12%, #fff) }',
  `${SUPPORTS} { p { fill: color-mix(in oklab, var(--a) 12%, transparent) } }`,
  'p { color: red }',
])('what the bundler works out, or the author has seen to, stays as it is: %s', (css) => {
  expect(write(css)).toBe(pack(css));
});

test('a sign that is not to be read out is a sign where it cannot be kept from that', () => {
  expect(write('p { content: "→ / ←" / "" } i { content: counter(offer) / "" } b { content: "a / b" }')).toBe(
    pack('p { content: "→ / ←"; content: "→ / ←" / "" } i { content: counter(offer); content: counter(offer) / "" } b { content: "a / b" }'),
  );
});
