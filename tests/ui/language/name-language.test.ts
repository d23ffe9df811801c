import { expect, test } from 'vitest';
import { nameLanguage } from '../../../src/ui/language/name-language.ts';

test.each([
  ['hy', 'Հայերեն'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['qqq', 'qqq'],
  ['', ''],
])('%s calls itself %s', (code, name) => {
  expect(nameLanguage(code)).toBe(name);
});
