import { expect, it } from 'vitest';
import type { LastBackup } from '../../src/storage/last-backup-schema.ts';
import { openLastBackupStorage } from '../../src/storage/last-backup-storage.ts';

const LAST: LastBackup = { formatVersion: 1, savedAt: '2026-11-21T14:30:00.000Z', results: ['attempt-0001'] };

function buildStorage(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('remembers nothing before a backup was saved', () => {
  expect(openLastBackupStorage(() => buildStorage()).read()).toBeUndefined();
});

it('is found again by another page, and can be forgotten', () => {
  const storage = buildStorage();
  openLastBackupStorage(() => storage).write(LAST);
  expect([...storage.kept.keys()]).toEqual(['amends.last-backup']);
  expect(openLastBackupStorage(() => storage).read()).toEqual(LAST);
  openLastBackupStorage(() => storage).write(undefined);
  expect(openLastBackupStorage(() => storage).read()).toBeUndefined();
});

it.each([
  ['no JSON', '{"formatVersion":1'],
  ['of a newer version', JSON.stringify({ ...LAST, formatVersion: 2 })],
  ['of another shape', JSON.stringify({ ...LAST, results: 'all' })],
])('what is %s counts as nothing remembered', (_, text) => {
  expect(openLastBackupStorage(() => buildStorage({ 'amends.last-backup': text })).read()).toBeUndefined();
});

it('lives in memory where the browser refuses to keep it', () => {
  const storage = openLastBackupStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(storage.read()).toBeUndefined();
  storage.write(LAST);
  expect(storage.read()).toEqual(LAST);
});

it('hears that another tab has saved one', () => {
  const watched: string[] = [];
  const storage = openLastBackupStorage(
    () => buildStorage(),
    (key) => {
      watched.push(key);
      return () => {};
    },
  );
  storage.watch(() => {});
  expect(watched).toEqual(['amends.last-backup']);
});
