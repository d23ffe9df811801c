import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinDots } from '../../src/ui/components/join-dots.ts';
import { listFiles, root } from '../architecture/list-files.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('a dot between two facts stays with the first where the line breaks', () => {
  expect(joinDots('Left unresolved', 'Not yet passed', 'best 40')).toBe('Left unresolved\u00A0· Not yet passed\u00A0· best 40');
});

test('a fact without words has no dot, and an empty first one lets the line go on from what stands before it', () => {
  expect(joinDots('No gesture', '')).toBe('No gesture');
  expect(joinDots('No gesture', '', 'now')).toBe('No gesture\u00A0· now');
  expect(joinDots('', 'now')).toBe('\u00A0· now');
});

test('no sentence in any language lets a line begin with a dot: the space before it does not break', () => {
  const files = ['locales', 'scenarios'].flatMap((folder) => listFiles(folder, ['.json']));
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((path) => /(?<!\u00A0)·/.test(read(path)))).toEqual([]);
});

// The title of a page is one line, wherever it stands.
test('no code and no style joins facts by itself, but for the titles of pages', () => {
  const lines = listFiles('src', ['.ts', '.tsx', '.css']).flatMap((path) =>
    read(path)
      .split('\n')
      .map((line) => `${path}: ${line.trim()}`),
  );
  const joining = lines.filter((line) => /(?: |content: ")·/.test(line) && !/: (?:\/?\*|\/\/)/.test(line));
  expect(joining).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of code
    'src/site/list-pages.ts: title: `${title} · ${brand}`,',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of code
    "src/ui/screens/use-page-title.ts: if (title !== '') document.title = `${title} · ${brand}`;",
  ]);
});
