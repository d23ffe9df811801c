import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBackupFile } from '../../src/interop/open-backup-file.ts';
import { readBackupAttempts } from '../../src/interop/read-backup-attempts.ts';
import { type BackupContents, writeBackup } from '../../src/interop/write-backup.ts';
import { anyAttempts } from '../builders/any-attempt.ts';
import { buildAttempt, buildMoves } from '../builders/build-attempt.ts';
import { plant } from '../builders/plant.ts';
import { PROPERTY } from '../builders/property.ts';
import { mutate } from '../domain/fuzz/mutations.ts';
import sample from '../formats/v1/backup.json' with { type: 'json' };

const NAME = 'amends-backup-2026-11-21.json';
const SAVED_AT = '2026-11-21T14:30:00.000Z';

function write(contents: Partial<BackupContents>): string {
  const file = writeBackup({ attempts: [], records: {}, setAside: [], settings: undefined, ...contents }, SAVED_AT, '2026-11-21');
  expect(file?.name).toBe(NAME);
  return file?.text ?? '';
}

function listProblems(json: unknown) {
  return openBackupFile(NAME, JSON.stringify(json)).problems.map(({ code, path }) => [code, path.join('.')]);
}

describe('a backup', () => {
  it('names its product, its kind, its version and when it was saved', () => {
    expect(JSON.parse(write({ settings: { formatVersion: 1 } }))).toEqual({
      formatVersion: 3,
      product: 'amends',
      kind: 'backup',
      savedAt: SAVED_AT,
      attempts: [],
      records: {},
      setAside: [],
      settings: { formatVersion: 1 },
    });
  });

  it('of any list of attempts, read back, is that list', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const { value } = openBackupFile(NAME, write({ attempts }));
        const read = [...readBackupAttempts(NAME, value?.attempts ?? [])];
        expect(read).toEqual(attempts.map((attempt) => ({ kind: 'read', attempt })));
      }),
      PROPERTY,
    );
  });

  it.each([
    ['an object nobody can read', JSON.parse('{"head":{"__proto__":1}}'), '{"head":{"__proto__":1}}'],
    ['nothing', undefined, 'null'],
    ['what JSON cannot say', 7n, '"7"'],
  ])('takes a damaged record along as text: %s', (_, raw, text) => {
    const { value } = openBackupFile(NAME, write({ setAside: [{ id: 'attempt-0001', reason: [], raw }] }));
    expect(value?.setAside).toEqual([{ id: 'attempt-0001', reason: [], raw: text }]);
  });

  it('that would be too large to be read again is not written', () => {
    const raw = 'x'.repeat(20_000_000);
    expect(
      writeBackup({ attempts: [], records: {}, setAside: [{ id: 'attempt-0001', reason: [], raw }], settings: undefined }, SAVED_AT, '2026-11-21'),
    ).toBeUndefined();
  });

  it('of three thousand talks of twenty replies is written and read', () => {
    const moves = buildMoves(...Array.from({ length: 20 }, (_, index) => `turn_${index}.a`));
    const attempts = Array.from({ length: 3000 }, (_, index) => buildAttempt({ id: `attempt-${10_000 + index}`, moves }));
    const { value, problems } = openBackupFile(NAME, write({ attempts }));
    expect(problems).toEqual([]);
    expect(value?.attempts).toHaveLength(3000);
  });

  it('as it was once saved still gives every attempt', () => {
    const text = readFileSync(new URL('../formats/v1/backup.json', import.meta.url), 'utf8');
    const { value } = openBackupFile(NAME, text);
    expect([...readBackupAttempts(NAME, value?.attempts ?? [])].map(({ kind }) => kind)).toEqual(['read', 'read']);
  });
});

describe('the attempts of a backup', () => {
  const good = buildAttempt({ moves: buildMoves('opening.a') });

  it('are kept where they are good, and the bad ones named by their place', () => {
    const bad = plant(good, ['moves', 0, 'choice'], 'shout');
    const read = [...readBackupAttempts(NAME, [bad, good, 7])];
    expect(read.map(({ kind }) => kind)).toEqual(['bad', 'read', 'bad']);
    expect(read.flatMap((one) => (one.kind === 'bad' ? one.problems : [])).map(({ file, path }) => [file, path.join('.')])).toEqual([
      [NAME, 'attempts.0.moves.0.choice'],
      [NAME, 'attempts.2'],
    ]);
  });

  it('of a newer version say so', () => {
    const read = [...readBackupAttempts(NAME, [{ ...good, formatVersion: 4 }])];
    expect(read).toEqual([
      { kind: 'bad', problems: [{ code: 'unknown_version', file: NAME, path: ['attempts', 0, 'formatVersion'], found: '4', expected: '1–3' }] },
    ]);
  });

  it('that stand there twice are read once; two that differ under one id are a problem', () => {
    const read = [...readBackupAttempts(NAME, [good, good, { ...good, device: 'another-device' }])];
    expect(read.map(({ kind }) => kind)).toEqual(['read', 'repeated', 'bad']);
    expect(read[2]).toEqual({ kind: 'bad', problems: [{ code: 'duplicate_id', file: NAME, path: ['attempts', 2, 'id'], found: 'attempt-0001' }] });
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['of another product', { ...sample, product: 'other' }, [['wrong_value', 'product']]],
    ['of another kind', { ...sample, kind: 'pack' }, [['wrong_value', 'kind']]],
    ['of a newer version', { ...sample, formatVersion: 4 }, [['unknown_version', 'formatVersion']]],
    ['with a field nobody knows', { ...sample, extra: 1 }, [['unknown_field', 'extra']]],
    ['with attempts that are no list', { ...sample, attempts: {} }, [['wrong_type', 'attempts']]],
  ])('is named: %s', (_, json, problems) => {
    expect(listProblems(json)).toEqual(problems);
  });

  it('is refused unread above twenty million characters', () => {
    expect(openBackupFile(NAME, ' '.repeat(20_000_001)).problems).toEqual([{ code: 'too_large', file: NAME, path: [], expected: '20000000' }]);
  });

  it.each([
    ['two million values', `{"attempts":[${new Array(2_000_001).fill(0).join()}]}`, 'too_large'],
    ['a million levels', `{"attempts":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 'too_deep'],
    ['a key twice', '{"attempts":[],"attempts":[]}', 'duplicate_key'],
    ['no text at all', '', 'empty_file'],
    ['a web page', '<!doctype html>', 'not_json'],
    ['a prototype for a key', '{"attempts":[{"__proto__":{"polluted":true}}]}', 'forbidden_key'],
    ['half a file', '{"attempts":[', 'damaged_file'],
  ])('is refused before anything of it is used: %s', (_, text, code) => {
    expect(openBackupFile(NAME, text).problems.map((problem) => problem.code)).toEqual([code]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('whatever a backup is turned into ends in a value or problems, and never in a throw', () => {
    fc.assert(
      fc.property(mutate(sample), (json) => {
        const { value, problems } = openBackupFile(NAME, JSON.stringify(json) ?? '');
        expect((value === undefined) === problems.length > 0).toBe(true);
        for (const one of readBackupAttempts(NAME, value?.attempts ?? [])) expect(one.kind === 'bad' ? one.problems : [one]).not.toEqual([]);
      }),
      PROPERTY,
    );
  });
});
