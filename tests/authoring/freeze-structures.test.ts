import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freezeStructures } from '../../src/authoring/freeze-structures.ts';
import { root as project } from '../architecture/list-files.ts';

let root = '';
let printed: string[] = [];
const freeze = (...ids: string[]) => freezeStructures(root, ids, (line) => void printed.push(line));
const listPast = () => readdirSync(join(root, 'scenarios/past')).map((name) => name.split('-').slice(0, 2).join(' '));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amends-freeze-'));
  for (const folder of ['library/wrong_order', 'library/stained_shirt', 'methods/last']) {
    cpSync(join(project, 'scenarios', folder), join(root, 'scenarios', folder), { recursive: true });
  }
  printed = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('keeping what is played now', () => {
  it('copies a scenario and its method as they are, and says where to', async () => {
    expect(await freeze('wrong_order')).toBe(true);
    expect(listPast()).toEqual(['wrong_order 3']);
    const [name = ''] = readdirSync(join(root, 'scenarios/past'));
    expect(printed).toEqual([`scenarios/past/${name}`]);
    for (const [file, from] of [
      ['scenario.json', 'library/wrong_order/scenario.json'],
      ['method.json', 'methods/last/method.json'],
    ] as const) {
      expect(readFileSync(join(root, 'scenarios/past', name, file), 'utf8')).toBe(readFileSync(join(root, 'scenarios', from), 'utf8'));
    }
  });

  it('does so for every scenario where none is named, and leaves alone what is kept already', async () => {
    await freeze('wrong_order');
    const [kept = ''] = readdirSync(join(root, 'scenarios/past'));
    writeFileSync(join(root, 'scenarios/past', kept, 'note.txt'), 'mine');
    expect(await freeze()).toBe(true);
    expect(listPast().sort()).toEqual(['stained_shirt 3', 'wrong_order 3']);
    expect(printed).toHaveLength(2);
    expect(readFileSync(join(root, 'scenarios/past', kept, 'note.txt'), 'utf8')).toBe('mine');
  });

  it('says which scenario there is none of, and which cannot be read, and keeps the others', async () => {
    writeFileSync(join(root, 'scenarios/library/stained_shirt/scenario.json'), '{}');
    expect(await freeze('wrong_order', 'stained_shirt', 'old_coat')).toBe(false);
    expect(printed.slice(0, 2)).toEqual(['There is no scenario old_coat.', 'stained_shirt cannot be read: npm run scenarios says why.']);
    expect(listPast()).toEqual(['wrong_order 3']);
  });
});
