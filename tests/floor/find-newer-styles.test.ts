import { describe, expect, test } from 'vitest';
import { findNewerStyles } from './find-newer-styles.ts';

/** Each with the first versions that have it, as MDN's tables give them. */
const NEWER: readonly (readonly [sheet: string, feature: string, since: readonly string[]])[] = [
  ['p { color: light-dark(red, blue) }', 'css.types.color.light-dark', ['chrome 123', 'firefox 120', 'safari 17.5']],
  ['p { --c: light-dark(red, blue) }', 'css.types.color.light-dark', ['chrome 123', 'firefox 120', 'safari 17.5']],
  ['p { fill: color-mix(in oklab, var(--a), red) }', 'css.types.color.color-mix', ['chrome 111']],
  ['p:has(a) { color: red }', 'css.selectors.has', ['firefox 121']],
  ['p { & a { color: red } }', 'css.selectors.nesting', ['chrome 120', 'firefox 117', 'safari 17.2']],
  ['@starting-style { p { opacity: 0 } }', 'css.at-rules.starting-style', ['chrome 117', 'firefox 129', 'safari 17.5']],
  ['p { text-wrap: balance }', 'css.properties.text-wrap.balance', ['chrome 114', 'firefox 121', 'safari 17.5']],
  ['textarea { field-sizing: content }', 'css.properties.field-sizing', ['chrome 123', 'firefox 152', 'safari 26.2']],
  ['html { scrollbar-gutter: stable }', 'css.properties.scrollbar-gutter', ['safari 18.2']],
  ['html { interpolate-size: allow-keywords }', 'css.properties.interpolate-size', ['chrome 129', 'firefox never', 'safari never']],
  ['ol { grid-template-columns: subgrid }', 'css.properties.grid-template-columns.subgrid', ['chrome 117']],
  ['p::before { content: "→" / "" }', 'css.properties.content.alt_text', ['firefox 128', 'safari 17.4']],
];

describe('what a browser of the floor lacks is found in a style sheet', () => {
  test.each(NEWER)('%s', (sheet, feature, since) => {
    expect(findNewerStyles(sheet)).toContainEqual(expect.objectContaining({ feature, since }));
  });

  test('with the line that uses it', () => {
    expect(findNewerStyles('main p:has(a) { color: red }')[0]?.where).toBe('main p:has(a) { :has(a) }');
    expect(findNewerStyles('p { text-wrap: balance }')[0]?.where).toBe('p { text-wrap:balance }');
  });
});

describe('what has another way is left alone', () => {
  test.each([
    ['asked for', '@supports selector(:has(*)) { p:has(a) { color: red } }'],
    ['asked for further out', '@supports (color: color-mix(in oklab, red, red)) { @media print { p { fill: color-mix(in oklab, var(--a), red) } } }'],
    ['said in an older way before', 'ol { grid-template-columns: 1fr; grid-template-columns: subgrid }'],
    ['said under a prefix', 'p { -webkit-print-color-adjust: exact; print-color-adjust: exact }'],
    ['old enough', '@layer a { @container (width < 10rem) { p:is(.a, .b) { inset: 0; translate: 1px; block-size: 100dvh } } }'],
  ])('%s', (_, sheet) => {
    expect(findNewerStyles(sheet)).toEqual([]);
  });

  test.each([
    ['after what was asked for', '@supports selector(:has(*)) { p { color: red } } p:has(a) { color: red }'],
    ['where something else is asked for', '@supports (display: grid) { p:has(a) { color: red } }'],
    ['where a browser takes the newer value and finds out too late', 'p { fill: red; fill: color-mix(in oklab, var(--a), red) }'],
  ])('but not %s', (_, sheet) => {
    expect(findNewerStyles(sheet)).toHaveLength(1);
  });
});
