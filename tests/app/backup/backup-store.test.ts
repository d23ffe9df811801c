import { describe, expect, it } from 'vitest';
import { collectBackup } from '../../../src/app/backup/backup-contents.ts';
import type { BackupState } from '../../../src/app/backup/backup-store.ts';
import { countUnsaved } from '../../../src/app/backup/count-unsaved.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { SAVED_KEYS } from '../../../src/storage/saved-keys.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { finish } from '../../storage/build-log-ports.ts';
import { buildBackup, SAVED_AT } from './build-backup.ts';

const finished = buildAttempt({ moves: buildMoves('opening.a'), finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult() });
const open = buildAttempt({ id: 'attempt-0002', moves: buildMoves('opening.a') });
const unbegun = buildAttempt({ id: 'attempt-0003' });
const torn = { id: 'attempt-0008', reason: [], raw: { head: {}, moves: [] } };

describe('what goes into a backup', () => {
  it('is what the table of saved keys sends there, and nothing else', () => {
    const leaving = Object.entries(SAVED_KEYS).flatMap(([key, { leaves }]) => ((leaves as readonly string[]).includes('backup') ? [key] : []));
    expect(leaving).toEqual(['attempts', 'learners', 'seals', 'handedIn', 'setAside', 'settings']);
    const records = { learner: [{ formatVersion: 1, id: 'learner-0001', pseudonym: '7K3-F9Q', since: SAVED_AT }] };
    const contents = collectBackup({ list: { attempts: [finished, open], setAside: [torn] }, records, settings: DEFAULT_SETTINGS });
    expect(contents).toEqual({ attempts: [finished, open], records, setAside: [torn], settings: DEFAULT_SETTINGS });
  });

  it('has no talk in which nothing was said', () => {
    expect(collectBackup({ list: { attempts: [unbegun, open], setAside: [] }, records: {}, settings: DEFAULT_SETTINGS }).attempts).toEqual([open]);
  });
});

describe('saving', () => {
  it('hands one file to the browser and remembers when, and which results it held', async () => {
    const { saving, files } = await buildBackup([finished, open]);
    await saving.getState().save();
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^amends-backup-2026-11-2[12]\.json$/)]);
    expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
      product: 'amends',
      kind: 'backup',
      savedAt: SAVED_AT,
      attempts: [{ id: 'attempt-0001' }, { id: 'attempt-0002' }],
    });
    expect(saving.getState().lastBackup).toEqual({ formatVersion: 1, savedAt: SAVED_AT, results: ['attempt-0001'] });
    expect(saving.getState().saving).toEqual({ kind: 'saved', name: files[0]?.name, results: 1 });
  });

  it('remembers nothing of a file that was only handed to the browser until somebody says that it is there', async () => {
    const { saving, files } = await buildBackup([finished, open], 'handed');
    await saving.getState().save();
    expect(saving.getState()).toMatchObject({ lastBackup: undefined, saving: { kind: 'handed', name: files[0]?.name, results: 1 } });
    saving.getState().confirm(true);
    expect(saving.getState().lastBackup).toEqual({ formatVersion: 1, savedAt: SAVED_AT, results: ['attempt-0001'] });
    expect(saving.getState().saving).toEqual({ kind: 'saved', name: files[0]?.name, results: 1 });
  });

  it.each([
    ['it is not there', (state: BackupState) => state.confirm(false)],
    ['nobody answers', (state: BackupState) => state.dismiss()],
  ])('remembers nothing of a file that was handed to the browser when %s', async (_, leave) => {
    const { saving } = await buildBackup([finished], 'handed');
    await saving.getState().save();
    leave(saving.getState());
    expect(saving.getState()).toMatchObject({ lastBackup: undefined, saving: { kind: 'idle' } });
    saving.getState().confirm(true);
    expect(saving.getState().lastBackup).toBeUndefined();
  });

  it.each([
    ['cancelled', 'idle'],
    ['unwritten', 'unwritten'],
  ] as const)('remembers nothing of a file that was not written: %s', async (answer, kind) => {
    const { saving } = await buildBackup([finished], answer);
    await saving.getState().save();
    expect(saving.getState()).toMatchObject({ lastBackup: undefined, saving: { kind } });
  });

  it('says when the talks could not be read, and remembers nothing', async () => {
    const { saving, kept, files } = await buildBackup([finished]);
    kept.list = () => Promise.reject(new Error('gone'));
    await saving.getState().save();
    expect([saving.getState().saving.kind, saving.getState().lastBackup, files]).toEqual(['failed', undefined, []]);
    saving.getState().dismiss();
    expect(saving.getState().saving.kind).toBe('idle');
  });

  it('says when no file could hold everything', async () => {
    const { saving, kept, files } = await buildBackup([finished]);
    kept.list = async () => ({ attempts: [], setAside: [{ ...torn, raw: 'x'.repeat(20_000_000) }] });
    await saving.getState().save();
    expect([saving.getState().saving.kind, files]).toEqual(['too_large', []]);
  });
});

describe('the reminder', () => {
  it('counts results that are in no file: not open talks, not those of the last backup', () => {
    const later = { ...finished, id: 'attempt-0004' };
    expect(countUnsaved([finished, open, unbegun], undefined)).toBe(1);
    const last = { formatVersion: 1, savedAt: SAVED_AT, results: ['attempt-0001'] } as const;
    expect(countUnsaved([finished, open], { ...last, results: [...last.results] })).toBe(0);
    expect(countUnsaved([finished, later], { ...last, results: [...last.results] })).toBe(1);
  });

  it('counts a talk that the backup held unfinished once it is finished', async () => {
    const { saving, kept } = await buildBackup([open]);
    await saving.getState().save();
    await finish(kept, 'attempt-0002', '2026-11-21T15:00:00.000Z', buildResult());
    expect(countUnsaved((await kept.list()).attempts, saving.getState().lastBackup)).toBe(1);
  });
});
