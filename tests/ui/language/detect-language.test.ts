import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/ui/language/detect-language.ts';

const available = ['en', 'hy', 'kk', 'ky', 'mn'];

test('the stored choice comes before what the browser asks for', () => {
  expect(detectLanguage(available, { stored: 'ky', preferred: ['hy-AM', 'en'] })).toBe('ky');
});

test('without a stored choice the first language that the browser asks for and that is here wins', () => {
  expect(detectLanguage(available, { preferred: ['ru-KZ', 'kk-KZ', 'en-US'] })).toBe('kk');
  expect(detectLanguage(available, { stored: undefined, preferred: ['MN_mn'] })).toBe('mn');
});

test('a stored language that is no longer here is passed over', () => {
  expect(detectLanguage(available, { stored: 'xx', preferred: ['hy'] })).toBe('hy');
});

test('English where nothing fits', () => {
  expect(detectLanguage(available, { preferred: ['fr-FR', ''] })).toBe('en');
  expect(detectLanguage(available, { preferred: [] })).toBe('en');
});
