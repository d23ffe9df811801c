import { expect, test } from 'vitest';
import { findNewerScripts } from './find-newer-scripts.ts';

/** Each with the first versions that have it, as MDN's tables give them. */
const NEWER: readonly (readonly [script: string, feature: string, since: readonly string[]])[] = [
  ['list.toSorted()', 'javascript.builtins.Array.toSorted', ['chrome 110']],
  ['list.toReversed()', 'javascript.builtins.Array.toReversed', ['chrome 110']],
  ['list?.toSpliced(0, 1)', 'javascript.builtins.Array.toSpliced', ['chrome 110']],
  ['Object.groupBy(list, f)', 'javascript.builtins.Object.groupBy', ['chrome 117', 'firefox 119', 'safari 17.4']],
  ['Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers', ['chrome 119', 'firefox 121', 'safari 17.4']],
  ['a.isSubsetOf(b)', 'javascript.builtins.Set.isSubsetOf', ['chrome 122', 'firefox 127', 'safari 17']],
  ['new Intl.Segmenter("hy")', 'javascript.builtins.Intl.Segmenter', ['firefox 125']],
  ['URL.canParse(a)', 'api.URL.canParse_static', ['chrome 120', 'safari 17']],
  ['AbortSignal.any([a])', 'api.AbortSignal.any_static', ['chrome 116', 'firefox 124', 'safari 17.4']],
  ['element.checkVisibility()', 'api.Element.checkVisibility', ['safari 17.4']],
  ['requestIdleCallback(f)', 'api.Window.requestIdleCallback', ['safari never']],
  ['window.requestIdleCallback(f)', 'api.Window.requestIdleCallback', ['safari never']],
  ['new CloseWatcher()', 'api.CloseWatcher', ['chrome 126', 'firefox 149', 'safari never']],
];

test.each(NEWER)('what a browser of the floor lacks is found in a script: %s', (script, feature, since) => {
  const [use] = findNewerScripts(`export const f = (list, element, a, b) => ${script};`);
  expect(use).toMatchObject({ feature, since });
  expect(use?.where).toContain(script);
});

test.each([
  'list.findLast(f)',
  'list.at(-1)',
  'structuredClone(a)',
  'Object.hasOwn(a, b)',
  'a.replaceAll("b", "c")',
  'document.title',
  '{ toSorted: 1 }',
  'a[toSorted]',
])('what all of them have is left alone: %s', (script) => {
  expect(findNewerScripts(`export const f = (list, a, b, toSorted) => (${script});`)).toEqual([]);
});

test.each([
  'const ML = 3; export { ML };',
  "import { a as ML } from './b.js'; export const c = ML;",
  'export const f = (ML) => ML.length;',
  'function ML() {} ML();',
])('a name that the script gives to something of its own is no newer thing: %s', (script) => {
  expect(findNewerScripts(script)).toEqual([]);
  expect(findNewerScripts('export const f = () => ML.length;')).toHaveLength(1);
});

test('a script that cannot be read is an error, not a script without faults', () => {
  expect(() => findNewerScripts('const = 1')).toThrow('cannot be read');
});
