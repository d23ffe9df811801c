import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { readWatchStart } from '../../src/site/read-watch-start.ts';
import { root } from '../architecture/list-files.ts';

const script = await readWatchStart(root);

test('what watches the start can be read by browsers of 2011', () => {
  expect(script).toContain('amends.trouble');
  expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  // What a bundler, or a hand in a hurry, would make of it.
  for (const newer of ['const a = 1;', 'var f = () => 1;', 'var t = `a`;', 'a?.b;', 'export {};']) {
    expect(() => parse(script + newer, { ecmaVersion: 5, sourceType: 'script' })).toThrow();
  }
});

test('it stands in a page as it is: nothing in it ends the script, and no comment is left', () => {
  expect(script).not.toMatch(/<\/script|<!--|\/\*|^\s*\/\//m);
});
