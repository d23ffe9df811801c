import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listWeights } from './list-weights.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'weights-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): number {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return brotliCompressSync(text).length;
}

const bytesOf = (name: string) => listWeights(root).find((weight) => weight.name === name)?.bytes;

test('of the files of all languages and complaints the heaviest counts, after brotli', () => {
  write('dist/content/abc/en/talk/late_bus.json', '{"a":1}');
  const heavy = write('dist/content/abc/hy/talk/late_bus.json', JSON.stringify(Array.from({ length: 200 }, (_, index) => index * index)));
  const structure = write('dist/content/abc/scenario/late_bus.json', '{"turns":[1,2,3]}');
  const page = write('dist/complaints/en/late_bus.html', '<p>A bus</p>');
  const debrief = write('dist/content/abc/en/words/debrief.json', '{"title":"Debrief"}');
  write('dist/content/abc/en/words/problems.json', '{"gone":"A much longer file of words that no debrief waits for"}');
  expect(bytesOf('words of a talk')).toBe(heavy);
  expect(bytesOf('words of a debrief')).toBe(debrief);
  expect(bytesOf('structure of a talk')).toBe(structure);
  expect(bytesOf('page of a complaint')).toBe(page);
});

test('what is not there weighs nothing, which is no way to pass', () => {
  expect(listWeights(root).map(({ bytes }) => bytes)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
