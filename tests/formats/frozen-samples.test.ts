import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttempt } from '../../src/domain/attempt/read-attempt.ts';
import { checkWalkthroughs } from '../../src/domain/checks/check-walkthroughs.ts';
import { migrate } from '../../src/domain/format/migrate.ts';
import {
  ATTEMPT_ROW_FORMAT,
  FORMATS,
  HANDED_IN_FORMAT,
  LAST_BACKUP_FORMAT,
  LEARNER_FORMAT,
  READINESS_RULE_FORMAT,
  ROSTER_FORMAT,
  SEAL_FORMAT,
  SETTINGS_FORMAT,
  SIGN_OFF_FORMAT,
} from '../../src/domain/format/migrations.ts';
import { readShape } from '../../src/domain/format/read-shape.ts';
import { HandedInSchema } from '../../src/domain/hand-in/handed-in-schema.ts';
import { SealRecordSchema } from '../../src/domain/hand-in/seal-schema.ts';
import { LearnerRecordSchema } from '../../src/domain/learner/learner-schema.ts';
import { readLibraryIdentity } from '../../src/domain/library/library-identity.ts';
import { readMethod, readMethodWords } from '../../src/domain/method/read-method.ts';
import { readPack } from '../../src/domain/pack/read-pack.ts';
import { isRead, type Reading, readWell } from '../../src/domain/problem/problem.ts';
import { ReadinessRuleSchema } from '../../src/domain/review/readiness-rule-schema.ts';
import { readReceived } from '../../src/domain/review/received-schema.ts';
import { RosterRecordSchema } from '../../src/domain/review/roster-schema.ts';
import { SignOffSchema } from '../../src/domain/review/sign-off-schema.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../../src/domain/scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../../src/domain/scenario/read-walkthroughs.ts';
import { mapRoads } from '../../src/domain/scoring/road-map.ts';
import { readSignWords } from '../../src/domain/signs/sign-words-schema.ts';
import { openHandInFile } from '../../src/interop/hand-in/open-hand-in-file.ts';
import { readHandIn } from '../../src/interop/hand-in/read-hand-in.ts';
import { openBackupFile } from '../../src/interop/open-backup-file.ts';
import { readBackupAttempts } from '../../src/interop/read-backup-attempts.ts';
import { openCohort, readCohort } from '../../src/interop/review/read-cohort.ts';
import { attemptKind } from '../../src/storage/attempt-kind.ts';
import { LastBackupSchema } from '../../src/storage/last-backup-schema.ts';
import { SettingsSchema } from '../../src/storage/settings-schema.ts';
import { TOOLS } from '../builders/build-sealer.ts';
import { buildLast, buildTornCoat, expectRead } from '../builders/torn-coat.ts';
import { findGaps } from './find-gaps.ts';

/** What each migration must make of its frozen sample, by format and name of the migration. */
const MIGRATIONS: Readonly<Record<string, Readonly<Record<string, (migrated: unknown) => void>>>> = {
  backup: {
    'attempts may name their library': (migrated) => {
      const before = readSample('v1/backup') as object;
      expect(migrated).toEqual({ json: { ...before, formatVersion: 2 } });
    },
    'records of other kinds beside the attempts': (migrated) => {
      const before = readSample('v2/backup') as object;
      expect(migrated).toEqual({ json: { ...before, formatVersion: 3, records: {} } });
    },
  },
  attempt: {
    'setting in place of mode, what was shown, events, version of the scoring': (migrated) => {
      const { mode: _mode, language: _language, seed: _seed, result, ...before } = readSample('v1/attempt') as Record<string, unknown>;
      expect(migrated).toEqual({
        json: {
          ...before,
          formatVersion: 2,
          setting: { hints: false, guide: false, audience: 'alone' },
          shown: { language: 'hy', seed: 4_294_967_295 },
          events: [],
          result: { ...(result as object), scoring: 1 },
        },
      });
    },
    'may be begun from a moment of another': (migrated) => {
      const before = readSample('v2/attempt') as object;
      expect(migrated).toEqual({ json: { ...before, formatVersion: 3 } });
    },
  },
  'attempt-row': {
    'moves stay, events may stand between them': (migrated) => {
      const before = readSample('v1/attempt-row') as object;
      expect(migrated).toEqual({ json: { ...before, formatVersion: 2 } });
    },
  },
  method: {
    'rules, offers, passing and looks stand in the file': (migrated) => {
      // The sample of version 2 is the same method, with its rules written by hand.
      const { $schema: _, ...byHand } = readSample('v2/method') as Record<string, unknown>;
      expect(migrated).toMatchObject({ json: byHand });
    },
  },
};

const READERS: Readonly<Record<string, (json: unknown) => Reading<unknown>>> = {
  scenario: (json) => readScenario('scenario.json', json, buildLast()),
  'scenario-words': (json) => readScenarioWords('hy.json', json, buildTornCoat(), 'hy'),
  walkthroughs: (json) => readWalkthroughs('walkthroughs.json', json, 'torn_coat'),
  pack: (json) => readPack('pack.json', json),
  'sign-words': (json) => readSignWords('hy.json', json, 'hy'),
  library: (json) => readLibraryIdentity('library.json', json),
  method: (json) => readMethod('method.json', json),
  'method-words': (json) => readMethodWords('en.json', json, buildLast(), 'en'),
  attempt: (json) => readAttempt('attempt.json', json),
  'attempt-row': (json) => readAsRow(json),
  learner: (json) => readShape('learner.json', json, LEARNER_FORMAT, LearnerRecordSchema),
  settings: (json) => readShape('settings.json', json, SETTINGS_FORMAT, SettingsSchema),
  backup: (json) => openBackupFile('backup.json', JSON.stringify(json)),
  'hand-in': (json) => {
    const { value, problems } = openHandInFile('hand-in.json', JSON.stringify(json));
    return value === undefined ? { problems } : readWell(value.file);
  },
  seal: (json) => readShape('seal.json', json, SEAL_FORMAT, SealRecordSchema),
  'handed-in': (json) => readShape('handed-in.json', json, HANDED_IN_FORMAT, HandedInSchema),
  'last-backup': (json) => readShape('last-backup.json', json, LAST_BACKUP_FORMAT, LastBackupSchema),
  'readiness-rule': (json) => readShape('readiness-rule.json', json, READINESS_RULE_FORMAT, ReadinessRuleSchema),
  'received-talk': (json) => readReceived('received.json', json),
  roster: (json) => readShape('roster.json', json, ROSTER_FORMAT, RosterRecordSchema),
  'sign-off': (json) => readShape('sign-off.json', json, SIGN_OFF_FORMAT, SignOffSchema),
  cohort: (json) => openCohort('cohort.json', JSON.stringify(json)),
};

/** Reads a row as it is read behind the first one of an attempt, and hands it back with the version that it has today. */
function readAsRow(json: unknown): Reading<unknown> {
  const { formatVersion: version, ...body } = json as Record<string, unknown>;
  const { $schema: _, moves: _moves, events: _events, result: _result, finishedAt: _at, ...head } = readSample('v2/attempt') as Record<string, unknown>;
  const row = { kind: 'attempt', id: 'a-row' };
  const reading = attemptKind.assemble('a-row', [
    { ...row, index: 0, version: 2, body: head },
    { ...row, index: 1, version, body },
  ]);
  return isRead(reading) ? readWell({ formatVersion: ATTEMPT_ROW_FORMAT.newest, ...reading.value.moves[0], ...reading.value.events[0] }) : reading;
}

/** The talks of the frozen hand-in as they were once sent in a message. */
const FROZEN_CODES = `AMENDS1:iAFYYJIBZmFtZW5kc2l0b3JuX2NvYXQBRGqMr3ZkbGFzdAFEBEOV0VAPHi08S1ppeIeWpbTD0uHwUBfnmLNLhnDozwnW-eBmPZAAAGJoeRprAaPgZWFhYWFhRXh4eHh4GQEOAFghA17a-delDBC-L7-Biso6qN-bGfBV53iHFwvUf5E5k8yLWEACb6WuqnefpgYtNRBUsvdnHxTdbWHqZ2cXwonJ6lqVmyZIBTd56T9dmWW78kwoeTDitVVEytt6d9oxCSk6BFtGGhTJivlm1LHVttWrZkUtMTA0MnDUtdaA1aXVr9W41bXVodW2
AMENDS1:iAFYj5UBZmFtZW5kc2l0b3JuX2NvYXQBRGqMr3ZkbGFzdAFEBEOV0VAPHi08S1ppeIeWpbTD0uHxUBfnmLNLhnDozwnW-eBmPZAHGChiaHkaawGj6mxhPygpYjxhK0BhYWFMZBQUCh4UFBQUUHh4GQEOAUg5InQqYTCytYJQDx4tPEtaaXiHlqW0w9Lh8AGBYmVuWCEDXtr516UMEL4vv4GKyjqo35sZ8FXneIcXC9R_kTmTzItYQD7qw69o3GAuq897srAF0hlELOrJhUHuUlJspcZ_7jaPryjrfeNlPjRpjpGoE_EGRn5t1fRYFm6G5N-sOTVYLPcaFMmK-WbUsdW21atmRS0xMDQycNS11oDVpdWv1bjVtdWh1bY`;

const folder = import.meta.dirname;
const versions = readdirSync(folder).filter((name) => /^v\d+$/.test(name));
const samples = versions.flatMap((version) => readdirSync(join(folder, version)).map((name) => `${version}/${name.replace(/\.json$/, '')}`));
const readSample = (sample: string): unknown => JSON.parse(readFileSync(join(folder, `${sample}.json`), 'utf8'));

test('every version of every format has a frozen sample, and every migration a test', () => {
  const tested = Object.fromEntries(Object.entries(MIGRATIONS).map(([format, tests]) => [format, Object.keys(tests)]));
  expect(FORMATS.length).toBeGreaterThanOrEqual(9);
  expect(findGaps(FORMATS, samples, tested)).toEqual([]);
});

test.each(samples)('%s, as it was once shipped, is read today without a problem', (sample) => {
  const json = readSample(sample);
  const [version = '', format = ''] = sample.split('/');
  expect(json).toMatchObject({ formatVersion: Number(version.slice(1)) });
  const reading = READERS[format]?.(json);
  expect(reading?.problems).toEqual([]);
  expect(reading?.value).toMatchObject({ formatVersion: FORMATS.find(({ name }) => name === format)?.newest });
});

test.each(FORMATS.flatMap((format) => format.migrations.map((migration) => ({ format, migration }))))(
  '$format.name: $migration.name makes of the older sample what it says',
  ({ format, migration }) => {
    const migrated = migrate(readSample(`v${migration.from}/${format.name}`), migration.from + 1, [migration]);
    MIGRATIONS[format.name]?.[migration.name]?.(migrated);
    expect.hasAssertions();
  },
);

test.each(samples.filter((sample) => sample.endsWith('/backup')))('every talk in %s is read today', (sample) => {
  const { attempts } = expectRead(openBackupFile('backup.json', JSON.stringify(readSample(sample))));
  const read = [...readBackupAttempts('backup.json', attempts)];
  expect(read.map(({ kind }) => kind)).toEqual(attempts.map(() => 'read'));
  expect(read.length).toBeGreaterThan(0);
});

test('every part of the frozen file of a group is read today', () => {
  const { talks, roster, rule, signOffs, problems } = expectRead(readCohort('cohort.json', JSON.stringify(readSample('v1/cohort'))));
  expect(problems).toEqual([]);
  expect([talks.length, roster?.people.length, rule?.cut, signOffs.length]).toEqual([2, 2, 85, 1]);
});

test('the frozen runs still end and score as they did', () => {
  const walkthroughs = expectRead(readWalkthroughs('walkthroughs.json', readSample('v1/walkthroughs'), 'torn_coat'));
  expect(checkWalkthroughs('walkthroughs.json', walkthroughs, mapRoads(buildLast(), buildTornCoat()))).toEqual([]);
});

test('what was signed once still fits its signatures: the form of a talk has not changed', async () => {
  const findScenario = async () => buildTornCoat();
  const hand = await readHandIn('hand-in.json', JSON.stringify(readSample('v1/hand-in')), { tools: TOOLS, findScenario });
  expect([hand.whole, ...hand.talks.map(({ seal }) => seal)]).toEqual(['intact', 'intact', 'intact']);
  const codes = await readHandIn('codes.txt', FROZEN_CODES, { tools: TOOLS, findScenario });
  expect(codes.problems).toEqual([]);
  expect(codes.talks.map(({ hash, link }) => [hash, link])).toEqual(hand.talks.map(({ hash, link }) => [hash, link]));
});
