import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BROWSER_FLOOR } from '../../src/site/browser-floor.ts';
import { findOldestChromium } from './find-oldest-chromium.mjs';

const LINUX = { platform: 'linux', arch: 'x64' };
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'oldest-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The package as it was fetched, with a program of our own in it. */
function fetchPackage(program: string): void {
  const packed = join(root, '.cache/chromium-109/node_modules/@sparticuz/chromium/bin/chromium.br');
  mkdirSync(dirname(packed), { recursive: true });
  writeFileSync(packed, brotliCompressSync(Buffer.from(program)));
}

test('where it was not fetched, one line says that it was not run and how to have it', async () => {
  expect(await findOldestChromium(root, LINUX)).toBe('Chromium 109 was not run: to have it, npm run chromium-109 (58 MB) and then npm test');
});

test('the command of that line fetches the Chromium of the floor, of one version, and leaves package.json as it is', () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts[`chromium-${BROWSER_FLOOR.chromium}`]).toMatch(/^npm install --no-save .*--prefix \.cache\/chromium-109 @sparticuz\/chromium@109\.\d+\.\d+$/);
  expect({ ...dependencies, ...devDependencies }).not.toHaveProperty('@sparticuz/chromium');
});

test.each([
  { platform: 'darwin', arch: 'arm64' },
  { platform: 'linux', arch: 'arm64' },
  { platform: 'win32', arch: 'x64' },
])('on $platform $arch it says that there is none', async (machine) => {
  expect(await findOldestChromium(root, machine)).toBe('Chromium 109 was not run: there is one for Linux on x64 only');
});

test('it is unpacked beside its package, once, for its owner to run', async () => {
  fetchPackage('#!/bin/sh\nexit 0\n');
  const path = join(root, '.cache/chromium-109/unpacked/chromium');
  expect(await findOldestChromium(root, LINUX)).toEqual({ path, env: {} });
  const { mtimeMs, mode } = statSync(path);
  expect(mode & 0o777).toBe(0o700);
  expect(await findOldestChromium(root, LINUX)).toEqual({ path, env: {} });
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});
