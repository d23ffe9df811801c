import { expect, test } from 'vitest';
import { startEnglish } from '../start-english.ts';

test('a key that is not in the English files is a compile error, and fails the test that shows it', async () => {
  const { i18n } = await startEnglish();
  expect(i18n.t('app:brand')).toBe('Amends');
  // @ts-expect-error no such key in locales/en/app.json
  expect(() => i18n.t('app:no_such_key')).toThrow('No words for app:no_such_key');
  // @ts-expect-error no such area in locales/en
  expect(() => i18n.t('no_such_area:brand')).toThrow();
});
