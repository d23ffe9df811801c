import { expect, it } from 'vitest';
import { findPlayed } from '../../src/content/find-played.ts';
import { openPackSource } from '../../src/content/pack-source.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import type { Pack } from '../../src/domain/pack/read-pack.ts';
import type { Structure } from '../../src/domain/scenario/scenario-in-language.ts';
import type { Loaded } from '../../src/domain/trouble/loaded.ts';
import { buildAttempt } from '../builders/build-attempt.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildPack } from '../builders/build-pack.ts';
import { buildScenario } from '../builders/build-scenario.ts';

const open = (pack: Pack) => openPackSource(pack, 'soup.json', { method: async () => ({ why: 'gone', problems: [] }) });
const OLD = buildScenario();
const NEW = buildScenario({ revision: 2, limits: [] });
const [old, now] = [open(buildPack({ scenario: OLD })), open(buildPack({ scenario: NEW }))];

/** A talk on the old revision, as it was recorded. */
const attempt = buildAttempt({
  scenario: { id: 'cold_soup', revision: 1, structure: hashStructure(OLD) },
  method: { id: 'tiny', revision: 1, structure: hashStructure(buildMethod()) },
});

it('a talk on an old revision finds it in a pack, not in a library that has gone on', async () => {
  expect(await findPlayed([now], attempt)).toBeUndefined();
  expect((await findPlayed([now, old], attempt))?.scenario).toEqual(OLD);
});

it('the first source that has the revision gives it, so that what came with a talk decides nothing about what is at hand', async () => {
  const copy = open(buildPack({ scenario: OLD }));
  expect(await findPlayed([old, copy], attempt)).toBe((await old.load('cold_soup')).value);
});

it('a structure under the same number with another hash, by another method or of another library is not the one', async () => {
  const changed = open(buildPack({ scenario: buildScenario({ limits: [] }) }));
  expect(await findPlayed([changed], attempt)).toBeUndefined();
  const eased = open({ ...buildPack({ scenario: OLD }), method: buildMethod({ pass: { mark: 70, minima: {}, endings: ['resolved'] } }) });
  expect(await findPlayed([eased], attempt)).toBeUndefined();
  expect(await findPlayed([open({ ...buildPack({ scenario: OLD }), library: 'lakeside' })], attempt)).toBeUndefined();
});

it('a talk from before hashes were recorded finds nothing', async () => {
  expect(await findPlayed([old], buildAttempt())).toBeUndefined();
});

it('a talk on a revision that the library plays no more finds it among those that are kept, by both hashes', async () => {
  const kept = `${hashStructure(OLD)}-${hashStructure(buildMethod())}`;
  const past = async (scenario: string, method: string): Promise<Loaded<Structure>> =>
    `${scenario}-${method}` === kept ? { value: { scenario: OLD, method: buildMethod() }, problems: [] as const } : { why: 'gone' as const, problems: [] };
  const library = { ...now, past };
  expect((await findPlayed([library], attempt))?.scenario).toEqual(OLD);
  expect((await findPlayed([library], { ...attempt, scenario: { ...attempt.scenario, revision: 3 } }))?.scenario).toBeUndefined();
  const byAnother = { ...attempt, method: { ...attempt.method, structure: '00000000' } };
  expect(await findPlayed([library], byAnother)).toBeUndefined();
});
