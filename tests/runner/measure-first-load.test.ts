import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureFirstLoad } from './measure-first-load.mjs';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
});

afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
}

const listNames = () =>
  measureFirstLoad(dist)
    .map(({ name }) => name)
    .toSorted();

test('module scripts, classic scripts and preloads of the page count, a style sheet does not', () => {
  write({
    'index.html':
      '<script src="./assets/early.js"></script><script type="module" crossorigin src="./assets/main.js"></script><link rel="modulepreload" crossorigin href="./assets/react.js"><link rel="stylesheet" href="./assets/main.css">',
    'assets/early.js': 'a()',
    'assets/main.js': 'b()',
    'assets/react.js': 'c()',
  });
  expect(listNames()).toEqual(['assets/early.js', 'assets/main.js', 'assets/react.js']);
});

test('static imports count however deep, each once; lazy ones do not', () => {
  write({
    'index.html': '<script type="module" src="./assets/main.js"></script>',
    'assets/main.js': 'import{a}from"./one.js";import"./two.js";export*from"./three.js";const later=()=>import("./lazy.js")',
    'assets/one.js': 'import{b}from"./deep.js"',
    'assets/two.js': 'import{b}from"./deep.js"',
    'assets/three.js': '1',
    'assets/deep.js': 'import{a}from"./main.js"',
    'assets/lazy.js': '1',
  });
  expect(listNames()).toEqual(['assets/deep.js', 'assets/main.js', 'assets/one.js', 'assets/three.js', 'assets/two.js']);
});

test('script written into the page counts, and sizes are bytes after brotli', () => {
  const code = 'document.body.dataset.ready = "yes";'.repeat(20);
  write({ 'index.html': `<script>${code}</script>` });
  expect(measureFirstLoad(dist)).toEqual([{ name: 'in the page', bytes: brotliCompressSync(code).length }]);
});

test('a page whose script is missing is an error, not a small first load', () => {
  write({ 'index.html': '<script type="module" src="./assets/gone.js"></script>' });
  expect(() => measureFirstLoad(dist)).toThrow('gone.js');
});
