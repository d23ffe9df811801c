import { expect, test } from 'vitest';
import { FolderName, Identifier, WordsLanguage } from '../../../src/domain/format/file-parts.ts';

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'])('no folder can be called %s, as Windows keeps that name, but a turn can', (name) => {
  expect(FolderName.safeParse(name).error?.issues.map(({ message }) => message)).toEqual(['folderName']);
  expect(Identifier.safeParse(name).success).toBe(true);
});

test.each(['com', 'lpt', 'com10', 'aux_cable', 'console', 'nullified'])('a folder can be called %s', (name) => {
  expect(FolderName.safeParse(name).success).toBe(true);
});

test('no words file is called as what Windows keeps', () => {
  expect(['aux', 'con', 'nul', 'prn', 'com', 'hy'].map((language) => WordsLanguage.safeParse(language).success)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
