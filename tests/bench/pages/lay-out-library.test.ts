import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutLibrary } from './lay-out-library.mjs';

const root = join(import.meta.dirname, '../../..');

test('a library of any size is the shipped scenarios, then copies that name their own folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-library-'));
  try {
    layOutLibrary(root, folder, 9);
    const library = join(folder, 'scenarios/library');
    const ids = readdirSync(library);
    const read = (id: string, file: string): unknown => JSON.parse(readFileSync(join(library, id, file), 'utf8'));
    expect(ids).toHaveLength(9);
    expect(ids).toContain('wrong_order');
    expect(ids.map((id) => read(id, 'scenario.json'))).toEqual(ids.map((id) => expect.objectContaining({ id })));
    expect(ids.map((id) => read(id, 'en.json'))).toEqual(ids.map((scenario) => expect.objectContaining({ scenario, language: 'en' })));
    expect(readdirSync(join(folder, 'locales'))).toEqual(['en']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
