import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './list-files.ts';

interface Lock {
  lockfileVersion: number;
  packages: Record<string, Record<string, unknown>>;
}

/** The lock file's entries, without the addresses at which their authors ask for money. */
function readPackages(): [name: string, entry: Record<string, unknown>][] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages).map(([name, { funding: _, ...entry }]) => [name, entry]);
}

test('the lock file names no host to download from, so that everybody’s own registry is asked', () => {
  const packages = readPackages();
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, entry]) => 'resolved' in entry || JSON.stringify(entry).includes('://')).map(([name]) => name)).toEqual([]);
});

test('every package in the lock file is checked by its digest', () => {
  const unchecked = readPackages().filter(([name, entry]) => name !== '' && typeof entry.integrity !== 'string');
  expect(unchecked.map(([name]) => name)).toEqual([]);
});

test('package.json pins every version exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pins = Object.entries({ ...dependencies, ...devDependencies });
  expect(pins.length).toBeGreaterThan(10);
  expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
