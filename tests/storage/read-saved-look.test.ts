import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/storage/default-settings.ts';
import { readSavedLook } from '../../src/storage/read-saved-look.ts';
import { openSettingsStorage } from '../../src/storage/settings-storage.ts';

const nothing = { language: undefined, theme: 'auto', text: 'normal', motion: 'auto' };

test('it reads what the settings storage has written', async () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
  (await openSettingsStorage(() => storage)).write({ ...DEFAULT_SETTINGS, language: 'hy', theme: 'dark', text: 'larger', motion: 'none' });
  expect(readSavedLook(() => storage)).toEqual({ language: 'hy', theme: 'dark', text: 'larger', motion: 'none' });
});

test('nothing saved looks as the defaults do', () => {
  const { theme, text, motion } = DEFAULT_SETTINGS;
  expect(readSavedLook(() => ({ getItem: () => null }))).toEqual({ language: undefined, theme, text, motion });
});

test.each(['{', 'null', '7', '[]', '{"theme":7,"text":null,"language":["hy"]}'])('saved text like %s looks as if nothing were saved', (text) => {
  expect(readSavedLook(() => ({ getItem: () => text }))).toEqual(nothing);
});

test('storage refused by the browser looks as if nothing were saved', () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(readSavedLook(refuse)).toEqual(nothing);
});
