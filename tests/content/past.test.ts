import { expect, test } from 'vitest';
import { namePast } from '../../src/authoring/freeze-structures.ts';
import { readFolders } from '../../src/authoring/read-scenario-folders.ts';
import { readStructures } from '../../src/content/read-library.ts';
import { takeFile } from '../../src/content/scenario-folder.ts';
import { METHODS_FOLDER, PAST_FOLDER, SCENARIOS_FOLDER } from '../../src/domain/library/library-folders.ts';
import { isRead } from '../../src/domain/problem/problem.ts';
import { readStructure } from '../../src/domain/scenario/read-talk-files.ts';
import { root } from '../architecture/list-files.ts';

/** Revisions from before talks named what they were had on by hashes. */
const UNKEPT = 1;

const past = (await readFolders(root, PAST_FOLDER)).map((folder) => {
  const reading = readStructure({ structure: takeFile(folder, 'scenario'), method: takeFile(folder, 'method') });
  return { name: folder.name, reading };
});

test('what was played once is read to this day, and its hashes are those that talks name it by', () => {
  expect(past.length).toBeGreaterThan(0);
  expect(past.map(({ reading }) => (isRead(reading) ? namePast(reading.value) : JSON.stringify(reading.problems)))).toEqual(past.map(({ name }) => name));
});

test('every revision before the one that is played is kept (npm run freeze, before a revision is raised)', async () => {
  const structures = readStructures(await readFolders(root, METHODS_FOLDER), await readFolders(root, SCENARIOS_FOLDER));
  const wanted = structures.flatMap(({ name, structure }) => {
    const revision = structure.value?.scenario.revision ?? 0;
    return Array.from({ length: Math.max(0, revision - 1 - UNKEPT) }, (_, index) => `${name}-${index + 1 + UNKEPT}`);
  });
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((one) => !past.some(({ name }) => name.startsWith(`${one}-`)))).toEqual([]);
});

test('a revision that is kept is never given to another structure', async () => {
  const structures = readStructures(await readFolders(root, METHODS_FOLDER), await readFolders(root, SCENARIOS_FOLDER));
  const names = [...past.map(({ name }) => name), ...structures.flatMap(({ structure }) => (structure.value === undefined ? [] : [namePast(structure.value)]))];
  const hashes = new Map<string, Set<string>>();
  for (const name of names) {
    const [id, revision, hash = ''] = name.split('-');
    const key = `${id}-${revision}`;
    hashes.set(key, (hashes.get(key) ?? new Set()).add(hash));
  }
  expect([...hashes].filter(([, own]) => own.size > 1).map(([key]) => key)).toEqual([]);
});
