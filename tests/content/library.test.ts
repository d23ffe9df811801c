import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/authoring/check-library.ts';
import { readFolders } from '../../src/authoring/read-scenario-folders.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { findBestPoints } from '../../src/domain/scoring/find-best-points.ts';
import { mapRoads } from '../../src/domain/scoring/road-map.ts';
import { root } from '../architecture/list-files.ts';
import { LANGUAGES, readShipped } from './read-shipped.ts';
import { SOURCE_IDS } from './source-ids.ts';

const shipped = await readShipped();
const folders = [...(await readFolders(root, 'scenarios/methods')), ...(await readFolders(root, 'scenarios/library'))];
const structures = ['method', 'scenario', 'walkthroughs'];

test('the check that authors run finds no problem, and it did look', async () => {
  const { problems, files, facts } = await checkLibrary(root);
  expect(problems.map(toLine)).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(3 * 7 + 6);
  expect(facts.length).toBeGreaterThanOrEqual(3);
}, 300_000);

test.each(folders)('$path is there in every language of the app, and in no other', ({ files }) => {
  const languages = Object.keys(files).filter((name) => !structures.includes(name));
  expect(languages.sort()).toEqual([...LANGUAGES]);
});

/** What we hold ourselves, beyond the source documents. */
const isOurs = (id: string) => id.startsWith('AMENDS-');

test('every criterion, error and rule rests on lines that the source documents have, or on ours', () => {
  expect(Object.keys(SOURCE_IDS)).toHaveLength(92);
  for (const { method } of shipped) {
    const cited = [...method.steps.flatMap(({ criteria }) => criteria), ...method.criticalErrors, ...method.rules].flatMap(({ sources }) => sources);
    expect(cited.filter((id) => SOURCE_IDS[id] === undefined && !isOurs(id))).toEqual([]);
    expect(cited.length).toBeGreaterThan(30);
  }
});

const isIntroduction = ({ scenario }: (typeof shipped)[number]) => scenario.introduction === true;

/** What we ask of our own complaints under LAST; a method with another shape has other talks. */
describe.each(shipped.filter((one) => one.method.id === 'last' && !isIntroduction(one)))('$name, as a talk under LAST', ({ scenario, walkthroughs }) => {
  test('has 10 to 16 turns with three or more replies each, and at least four endings', () => {
    expect(scenario.turns.length).toBeGreaterThanOrEqual(10);
    expect(scenario.turns.length).toBeLessThanOrEqual(16);
    expect(scenario.turns.filter(({ replies }) => replies.length < 3).map(({ id }) => id)).toEqual([]);
    expect(scenario.endings.length).toBeGreaterThanOrEqual(4);
  });

  test('the customer answers the mood: at least six turns have a line that depends on it', () => {
    const moody = scenario.turns.filter(({ lines }) => lines.some(({ when }) => when?.anger !== undefined || when?.trust !== undefined));
    expect(moody.length).toBeGreaterThanOrEqual(6);
  });

  test('has three walkthroughs: an excellent one that passes, a half-good one that does not, and a disaster', () => {
    const runs = new Map(walkthroughs?.walkthroughs.map((run) => [run.id, run]));
    expect([...runs.keys()].sort()).toEqual(['disastrous', 'excellent', 'half_good']);
    expect(runs.get('excellent')).toMatchObject({ overall: 100, passed: true });
    expect(runs.get('half_good')?.passed).toBe(false);
    expect(runs.get('half_good')?.overall).toBeGreaterThan(runs.get('disastrous')?.overall ?? 100);
    const ending = scenario.endings.find(({ id }) => id === runs.get('disastrous')?.ending);
    expect(['walked_out', 'escalated']).toContain(ending?.kind);
  });
});

describe.each(shipped.filter(isIntroduction))('$name, as a first talk', ({ scenario, method, walkthroughs, words }) => {
  test('has three or four turns, touches every step, and begins as gently as a complaint can', () => {
    expect([3, 4]).toContain(scenario.turns.length);
    expect(findBestPoints(mapRoads(method, scenario), false).filter((points) => points === 0)).toEqual([]);
    expect(scenario.difficulty).toBe(1);
  });

  test('can be had at its best, half good, and badly', () => {
    const passed = new Map(walkthroughs?.walkthroughs.map((run) => [run.id, run.passed]));
    expect([passed.get('excellent'), passed.get('half_good'), passed.get('disastrous')]).toEqual([true, false, false]);
  });

  test('asks for no more reading than ninety seconds: 60 words before its first replies, and 25 a reply', () => {
    const { sentences } = words.get('en') ?? { sentences: {} as Record<string, string> };
    const count = (key: string) => sentences[key]?.split(/\s+/).length ?? 0;
    const first = scenario.turns[0];
    expect(['situation', 'goal', 'policy.note', `turn.${first?.id}.${first?.lines[0]?.id}`].reduce((sum, key) => sum + count(key), 0)).toBeLessThanOrEqual(60);
    for (const { id, replies } of scenario.turns) for (const reply of replies) expect(count(`turn.${id}.${reply.id}`)).toBeLessThanOrEqual(25);
  });
});

describe.each(shipped.filter((one) => !isIntroduction(one)))('$name', ({ scenario, method }) => {
  test('every criterion that authors mark is marked somewhere, at 3 at least once', () => {
    const best = new Set(
      scenario.turns.flatMap(({ replies }) => replies.flatMap(({ marks }) => Object.entries(marks).flatMap(([id, level]) => (level === 3 ? [id] : [])))),
    );
    const marked = method.steps.flatMap(({ criteria }) => criteria).filter(({ judges }) => judges === undefined);
    expect(marked.filter(({ id }) => !best.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(shipped)('$name', ({ scenario, words }) => {
  test('no two replies of a language say the same, and no two give the same reason', () => {
    for (const [language, { sentences }] of words) {
      const spoken = Object.entries(sentences).filter(([key]) => /^turn\.[a-z0-9_]+\.[a-z](\.why)?$/.test(key));
      const repeated = spoken.filter(([, sentence], index) => spoken.findIndex(([, other]) => other === sentence) !== index);
      expect([language, repeated.map(([key]) => key)]).toEqual([language, []]);
      expect(spoken.length).toBeGreaterThanOrEqual(scenario.introduction === true ? 20 : 60);
    }
  });
});

function toLine({ file, path, code, found = '' }: Problem): string {
  return `${file} ${path.join('.')} ${code} ${found}`;
}
