import { expect, it } from 'vitest';
import { hasPractised } from '../../src/storage/has-practised.ts';

it('somebody has practised in a browser that was given an id with its first talk', () => {
  const saved = new Map([['amends.device', '{}']]);
  expect(hasPractised(() => ({ getItem: (key) => saved.get(key) ?? null }))).toBe(true);
  saved.clear();
  expect(hasPractised(() => ({ getItem: (key) => saved.get(key) ?? null }))).toBe(false);
});

it('nobody is known in a browser that refuses its storage', () => {
  expect(
    hasPractised(() => {
      throw new Error('refused');
    }),
  ).toBe(false);
});
