import { expect, test } from 'vitest';
import { readFolders } from '../../src/authoring/read-scenario-folders.ts';
import { readLibrary, readStructures } from '../../src/content/read-library.ts';
import type { Folder } from '../../src/content/scenario-folder.ts';
import { summarizeLibrary } from '../../src/content/summarize-library.ts';
import { root } from '../architecture/list-files.ts';
import { plant } from '../builders/plant.ts';

const methods = await readFolders(root, 'scenarios/methods');
const library = await readFolders(root, 'scenarios/library');
const names = library.map(({ name }) => name);
const [first] = library;
if (first === undefined) throw new Error('The library is empty.');
const others = names.slice(1).sort();

/** The library with a fault in one place of the first scenario, as it is offered in English. */
function summarizeWith(change: (folder: Folder) => Folder) {
  const { summaries, problems } = summarizeLibrary(readLibrary(readStructures(methods, [change(first as Folder), ...library.slice(1)]), 'en'));
  return { offered: summaries.map(({ id }) => id).sort(), codes: problems.map(({ code, file }) => `${code} ${file.split('/').slice(-2).join('/')}`) };
}

test('a sound library is offered whole', () => {
  expect(summarizeWith((folder) => folder)).toEqual({ offered: names, codes: [] });
});

test('a scenario with a dead end, or that goes round in a circle, is among the problems and is not offered', () => {
  const turns = (first.files.scenario as { turns: { id: string; replies: object[] }[] }).turns;
  const never = { trust: { min: 10, max: 10 }, anger: { min: 10, max: 10 } };
  const stuck = turns.map((turn) => ({ ...turn, replies: turn.replies.map((reply) => ({ ...reply, when: never })) }));
  expect(summarizeWith((folder) => plant(folder, ['files', 'scenario', 'turns'], stuck))).toEqual({
    offered: others,
    codes: expect.arrayContaining([`dead_end ${first.name}/scenario.json`]),
  });
  const round = turns.map((turn) => ({ ...turn, replies: turn.replies.map((reply) => ({ ...reply, to: [{ to: turns[0]?.id }] })) }));
  const { offered, codes } = summarizeWith((folder) => plant(folder, ['files', 'scenario', 'turns'], round));
  expect([offered, codes]).toEqual([others, [`loop ${first.name}/scenario.json`]]);
});

test('a file that is no JSON is named with what is wrong in it, and only in the languages that need it', () => {
  const breakFile = (folder: Folder, name: string): Folder => {
    const { [name]: _, ...files } = folder.files;
    return { ...folder, files, problems: [{ code: 'not_json', file: `${folder.path}/${name}.json`, path: [], found: 'Expected a comma' }] };
  };
  expect(summarizeWith((folder) => breakFile(folder, 'en'))).toEqual({ offered: others, codes: [`not_json ${first.name}/en.json`] });
  expect(summarizeWith((folder) => breakFile(folder, 'scenario'))).toEqual({ offered: others, codes: [`not_json ${first.name}/scenario.json`] });
  expect(summarizeWith((folder) => breakFile(folder, 'hy'))).toEqual({ offered: names, codes: [] });
});

test('a folder that is named otherwise than its scenario is a problem, as nobody would find its files', () => {
  expect(summarizeWith((folder) => ({ ...folder, name: 'renamed' })).codes).toEqual([`wrong_folder ${first.name}/scenario.json`]);
});

test('what is wrong with the method is said once for all its scenarios', () => {
  const broken = methods.map(({ files: { method: _, ...files }, ...rest }) => ({ ...rest, files }));
  const { summaries, problems, unread } = summarizeLibrary(readLibrary(readStructures(broken, library), 'en'));
  // They are in the library all the same: none of them has left it.
  expect(unread).toEqual(library.map(({ name }) => name));
  expect([summaries, problems]).toEqual([[], [{ code: 'missing_file', file: 'scenarios/methods/last/method.json', path: [] }]]);
});

test('the introduction comes first, then the easiest complaint, and the steps are those of its method, named in the language', () => {
  const { summaries, steps } = summarizeLibrary(readLibrary(readStructures(methods, library), 'en'));
  expect(summaries.map(({ id, introduction, difficulty }) => [id, introduction === true, difficulty])).toEqual([
    ['cold_coffee', true, 1],
    ['wrong_order', false, 1],
    ['stained_shirt', false, 2],
    ['missed_technician', false, 3],
  ]);
  expect(steps?.map(({ letter, name }) => `${letter} ${name}`)).toEqual(['L Listen', 'A Apologize', 'S Solve', 'T Thank', 'C Compensate']);
});

test('the introduction takes ninety seconds in every language, a whole complaint seven to ten minutes', () => {
  const structures = readStructures(methods, library);
  for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
    const [introduction, ...whole] = summarizeLibrary(readLibrary(structures, language)).summaries;
    expect([language, introduction?.seconds]).toEqual([language, 90]);
    for (const { id, seconds } of whole) expect(seconds, `${id} in ${language}`).toBeGreaterThanOrEqual(7 * 60);
    for (const { id, seconds } of whole) expect(seconds, `${id} in ${language}`).toBeLessThanOrEqual(10 * 60);
  }
});
