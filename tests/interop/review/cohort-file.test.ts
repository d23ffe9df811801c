import fc from 'fast-check';
import { expect, it } from 'vitest';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import type { ReceivedTalk } from '../../../src/domain/review/received-schema.ts';
import { readCohort } from '../../../src/interop/review/read-cohort.ts';
import { type CohortContents, writeCohort } from '../../../src/interop/review/write-cohort.ts';
import { play } from '../../builders/build-hand-in.ts';
import { plant } from '../../builders/plant.ts';
import { PROPERTY } from '../../builders/property.ts';
import { expectRead } from '../../builders/torn-coat.ts';
import { mutate } from '../../domain/fuzz/mutations.ts';

const SAVED_AT = '2026-11-22T09:30:00.000Z';
const receive = (number: number): ReceivedTalk => ({
  formatVersion: 1,
  id: `attempt-000${number}.0a0a0a0a`,
  talk: `attempt-000${number}`,
  attempt: play(number, 'story.a'),
  receivedAt: '2026-11-22T09:00:00.000Z',
  file: 'a.amends.txt',
});
const CONTENTS: CohortContents = {
  talks: [receive(1), receive(2)],
  roster: { formatVersion: 1, id: 'roster', at: SAVED_AT, people: [{ key: 'name:ani', name: 'Ани' }], decisions: [] },
  rule: READINESS_PRESETS.latestThree,
  signOffs: [{ formatVersion: 1, id: 'sign-off-1', person: 'name:ani', seenBy: 'Нарине', at: SAVED_AT }],
};
const { name, text } = writeCohort(CONTENTS, SAVED_AT, '2026-11-22') ?? { name: '', text: '' };
const tell = (json: unknown) => expectRead(readCohort(name, JSON.stringify(json)));

it('the file of a group says its day, and is read back as it was', () => {
  expect(name).toBe('amends-group-2026-11-22.json');
  expect(readCohort(name, text).value).toEqual({ ...CONTENTS, savedAt: SAVED_AT, problems: [] });
  const empty = { talks: [], roster: undefined, rule: undefined, signOffs: [] };
  expect(readCohort(name, writeCohort(empty, SAVED_AT, '2026-11-22')?.text ?? '').value).toEqual({ ...empty, savedAt: SAVED_AT, problems: [] });
});

it.each<[string, (string | number)[], unknown, (string | number)[]]>([
  ['talk', ['talks', 0, 'attempt', 'startedAt'], 'once', ['talks', 0, 'attempt', 'startedAt']],
  ['roster', ['roster', 'people'], 7, ['roster', 'people']],
  ['rule', ['rule', 'cut'], 101, ['rule', 'cut']],
  ['signature', ['signOffs', 0, 'seenBy'], '', ['signOffs', 0, 'seenBy']],
  ['moment', ['savedAt'], 'once', ['savedAt']],
])('a bad %s costs only itself, and is told with its place', (part, path, value, told) => {
  const read = tell(plant(JSON.parse(text), path, value));
  expect(read.problems.map((problem) => problem.path)).toEqual([told]);
  expect([read.talks.length, read.roster !== undefined, read.rule !== undefined, read.signOffs.length, read.savedAt !== undefined]).toEqual([
    part === 'talk' ? 1 : 2,
    part !== 'roster',
    part !== 'rule',
    part === 'signature' ? 0 : 1,
    part !== 'moment',
  ]);
});

it('a file that is none is told so', () => {
  expect(readCohort(name, 'notes').problems.map(({ code }) => code)).toEqual(['not_json']);
  expect(readCohort(name, JSON.stringify({ ...JSON.parse(text), kind: 'backup' })).value).toBeUndefined();
});

it('whatever is in it, reading ends in parts and problems, and every talk that nobody touched is kept', () => {
  fc.assert(
    fc.property(mutate(JSON.parse(text)), (json) => {
      const { value, problems } = readCohort(name, JSON.stringify(json) ?? '');
      expect(value !== undefined || problems.length > 0).toBe(true);
      if (value === undefined) return;
      const found = (json as { readonly talks: readonly unknown[] }).talks;
      const untouched = found.filter((one) => CONTENTS.talks.some((talk) => JSON.stringify(talk) === JSON.stringify(one)));
      expect(value.talks.length).toBeGreaterThanOrEqual(untouched.length);
    }),
    { ...PROPERTY, numRuns: 1000 },
  );
});
