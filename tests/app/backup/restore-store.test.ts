import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import type { Settings } from '../../../src/storage/settings-schema.ts';
import { buildAttempt, buildMoves, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { buildBackup, buildFile } from './build-backup.ts';

const finishedAt = '2026-11-21T14:10:00.000Z';
const mine = buildAttempt({ moves: buildMoves('opening.a', 'remedy.a') });
const theirs = buildAttempt({ moves: buildMoves('opening.b'), finishedAt, result: buildResult() });
const added = buildAttempt({ id: 'attempt-0002', moves: buildMoves('opening.a'), finishedAt, result: buildResult() });
const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', language: 'hy' };

type Restoring = Awaited<ReturnType<typeof buildBackup>>['restoring'];

function expectPreview(restoring: Restoring) {
  const { now } = restoring.getState();
  if (now.kind !== 'previewing') throw new Error(`There is no preview but ${now.kind}.`);
  return now;
}

describe('a file that is seen again', () => {
  it('answers whether it is there: the results that are in it and here need no reminder, before anything is brought in', async () => {
    const { restoring, saving, files } = await buildBackup([added], 'handed');
    await saving.getState().save();
    const [{ name, text } = { name: '', text: '' }] = files;
    await restoring.getState().open({ name, size: text.length, text: async () => text });
    expect(saving.getState().lastBackup?.results).toEqual(['attempt-0002']);
    expect(saving.getState().saving).toEqual({ kind: 'idle' });
  });

  it('says nothing of results that it holds otherwise than they are here', async () => {
    const { restoring, saving } = await buildBackup([added]);
    await restoring.getState().open(buildFile([{ ...added, result: buildResult({ overall: 12 }) }]));
    expect(saving.getState().lastBackup).toBeUndefined();
  });
});

describe('a preview', () => {
  it('changes nothing, and can be left', async () => {
    const { restoring, kept } = await buildBackup([mine]);
    await restoring.getState().open(buildFile([theirs, added], dark));
    const { plan } = expectPreview(restoring);
    expect([plan.added, plan.contradicts.length, plan.settings]).toEqual([[added], 1, dark]);
    restoring.getState().cancel();
    expect(restoring.getState().now).toEqual({ kind: 'idle' });
    expect((await kept.list()).attempts).toEqual([mine]);
  });

  it('names what could not be read, bad settings too, and keeps the rest', async () => {
    const { restoring } = await buildBackup();
    await restoring.getState().open(buildFile([added, { ...added, id: 'x' }], { ...dark, text: 'huge' as 'large' }));
    const { plan, backup } = expectPreview(restoring);
    expect(plan.added).toEqual([added]);
    expect(backup.bad.map(([first]) => first?.path.join('.'))).toEqual(['attempts.1.id', 'settings.text']);
  });

  it('reads a record once more that was damaged for the version that saved it', async () => {
    const { restoring } = await buildBackup();
    const { moves, ...head } = added;
    const good = { head, moves: moves.map((move, index) => ({ index, move })) };
    const raws = [good, { head: { ...head, setting: 'exam' }, moves: [] }, good];
    const file = buildFile([]);
    const json = JSON.parse(await file.text());
    const text = JSON.stringify({
      ...json,
      setAside: [...raws.map((raw, index) => ({ id: `attempt-000${index + 2}`, reason: [], raw: JSON.stringify(raw) })), { id: 'a', reason: [], raw: '{' }],
    });
    await restoring.getState().open({ ...file, text: async () => text });
    const { plan, backup } = expectPreview(restoring);
    expect(plan.added).toEqual([added]);
    expect(plan.setAside).toMatchObject([{ id: 'attempt-0003', raw: raws[1], reason: [{ code: 'wrong_type', path: ['setting'] }] }]);
    expect(backup.bad.map(([first]) => [first?.code, first?.path.join('.')])).toEqual([['damaged_file', 'setAside.3.raw']]);
  });

  it('that tells no moment that there is brings in its talks, and is no backup to rely on', async () => {
    const { restoring, saving } = await buildBackup([mine]);
    const file = buildFile([mine, added]);
    const json = { ...JSON.parse(await file.text()), savedAt: '2026-13-45T14:30:00.000Z' };
    await restoring.getState().open({ ...file, text: async () => JSON.stringify(json) });
    const { plan, backup } = expectPreview(restoring);
    expect(plan.added).toEqual([added]);
    expect(backup.bad).toMatchObject([[{ code: 'wrong_value', path: ['savedAt'], found: '2026-13-45T14:30:00.000Z', rule: 'moment' }]]);
    await restoring.getState().confirm();
    expect(saving.getState().lastBackup).toBeUndefined();
  });

  it('is refused for a file that is none, that is too large, or that does not come', async () => {
    const { restoring } = await buildBackup();
    const file = buildFile([]);
    const refusals = [
      { ...file, text: async () => '{}' },
      { ...file, size: 60_000_001 },
      { ...file, text: () => Promise.reject(new Error('gone')) },
    ];
    const codes: unknown[] = [];
    for (const refused of refusals) {
      await restoring.getState().open(refused);
      const { now } = restoring.getState();
      codes.push(now.kind === 'refused' ? now.problems[0]?.code : now.kind);
    }
    expect(codes).toEqual(['missing_field', 'too_large', 'unreadable_file']);
  });

  it('of many talks shows how far it has come, and can be stopped', async () => {
    const { restoring } = await buildBackup();
    const many = Array.from({ length: 1000 }, (_, index) => ({ ...added, id: `attempt-${1000 + index}` }));
    const seen: number[] = [];
    restoring.subscribe(({ now }) => now.kind === 'reading' && seen.push(now.done));
    await restoring.getState().open(buildFile(many));
    expect(seen).toEqual([0, 500, 1000]);
    const stop = restoring.subscribe(({ now }) => now.kind === 'reading' && now.done === 500 && restoring.getState().cancel());
    await restoring.getState().open(buildFile(many));
    stop();
    expect(restoring.getState().now).toEqual({ kind: 'idle' });
  });
});

describe('bringing in', () => {
  it('leaves a contradicting talk and the settings as they are unless told otherwise', async () => {
    const { restoring, kept, settings } = await buildBackup([mine]);
    await restoring.getState().open(buildFile([theirs, added], dark));
    await restoring.getState().confirm();
    expect((await kept.list()).attempts).toEqual([mine, added]);
    expect(settings.getState().settings).toEqual(DEFAULT_SETTINGS);
    expect(restoring.getState().undos[0]?.brought).toEqual({ name: 'amends-backup-2026-11-21.json', added: 1, replaced: 0, setAside: 0, settings: false });
  });

  it('takes the file’s talk and settings where that was chosen, and undo brings back exactly what was there', async () => {
    const { restoring, kept, settings, attempts, saving } = await buildBackup([mine]);
    const before = [await kept.list(), settings.getState().settings, saving.getState().lastBackup];
    await restoring.getState().open(buildFile([theirs, added], dark));
    restoring.getState().decide({ fromFile: new Set([mine.id]), takeSettings: true });
    await restoring.getState().confirm();
    expect((await kept.list()).attempts).toEqual([theirs, added]);
    expect(
      attempts
        .getState()
        .attempts.map(({ id }) => id)
        .sort(),
    ).toEqual([mine.id, added.id]);
    expect(settings.getState().settings).toEqual(dark);
    expect(restoring.getState().undos[0]?.brought).toMatchObject({ added: 1, replaced: 1, settings: true });
    await restoring.getState().undo();
    expect([await kept.list(), settings.getState().settings, saving.getState().lastBackup]).toEqual(before);
    expect(attempts.getState().attempts).toEqual([mine]);
    expect(restoring.getState()).toMatchObject({ undos: [], isUndone: true });
  });

  it('takes note that the results in the file are no longer only here', async () => {
    const { restoring, saving } = await buildBackup([added]);
    await restoring.getState().open(buildFile([theirs, added]));
    await restoring.getState().confirm();
    expect(saving.getState().lastBackup?.results.toSorted()).toEqual(['attempt-0001', 'attempt-0002']);
  });

  it('shows a new preview, and has changed nothing, when a talk has gone on meanwhile', async () => {
    const { restoring, kept } = await buildBackup([mine]);
    await restoring.getState().open(buildFile([theirs, added]));
    restoring.getState().decide({ fromFile: new Set([mine.id]) });
    const [, , move] = buildMoves('opening.a', 'remedy.a', 'closing.a');
    if (move !== undefined) await kept.appendMove(mine.id, 2, buildNext(move));
    await restoring.getState().confirm();
    expect(restoring.getState().trouble).toBe('changed');
    expect(expectPreview(restoring).plan.contradicts[0]?.here.moves).toHaveLength(3);
    expect((await kept.list()).attempts.map(({ id }) => id)).toEqual([mine.id]);
    await restoring.getState().confirm();
    expect((await kept.list()).attempts).toEqual([theirs, added]);
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['failed', new Error('gone')],
  ])('is back at the preview with nothing changed when the storage is %s', async (trouble, error) => {
    const { restoring, kept, settings } = await buildBackup([mine]);
    kept.merge = () => Promise.reject(error);
    await restoring.getState().open(buildFile([added], dark));
    restoring.getState().decide({ takeSettings: true });
    await restoring.getState().confirm();
    expect([restoring.getState().trouble, expectPreview(restoring).decisions.takeSettings]).toEqual([trouble, true]);
    expect([settings.getState().settings, restoring.getState().undos]).toEqual([DEFAULT_SETTINGS, []]);
  });

  it('can be stopped: nothing is changed and the preview is back', async () => {
    const { restoring, kept } = await buildBackup([mine]);
    await restoring.getState().open(buildFile([added]));
    const stop = restoring.subscribe(({ now }) => now.kind === 'merging' && restoring.getState().cancel());
    await restoring.getState().confirm();
    stop();
    expect([restoring.getState().trouble, expectPreview(restoring).plan.added]).toEqual(['cancelled', [added]]);
    expect((await kept.list()).attempts).toEqual([mine]);
  });
});

describe('undo', () => {
  it('undoes nothing where a talk that came has gone on since, and says so', async () => {
    const open = buildAttempt({ moves: buildMoves('opening.a') });
    const { restoring, kept } = await buildBackup();
    await restoring.getState().open(buildFile([open, added]));
    await restoring.getState().confirm();
    const [, move] = buildMoves('opening.a', 'remedy.a');
    if (move !== undefined) await kept.appendMove(open.id, 1, buildNext(move));
    await restoring.getState().undo();
    expect([restoring.getState().trouble, restoring.getState().undos.length, (await kept.list()).attempts.length]).toEqual(['changed', 1, 2]);
  });

  it('does not forget a backup that was saved since', async () => {
    const { restoring, saving } = await buildBackup();
    await restoring.getState().open(buildFile([added]));
    await restoring.getState().confirm();
    await saving.getState().save();
    const { lastBackup } = saving.getState();
    saving.getState().remember({ formatVersion: 1, savedAt: '2026-11-22T08:00:00.000Z', results: lastBackup?.results ?? [] });
    await restoring.getState().undo();
    expect(saving.getState().lastBackup?.savedAt).toBe('2026-11-22T08:00:00.000Z');
  });

  it('goes back one restore after the other', async () => {
    const { restoring, kept } = await buildBackup();
    for (const attempt of [mine, added]) {
      await restoring.getState().open(buildFile([attempt]));
      await restoring.getState().confirm();
    }
    await restoring.getState().undo();
    expect((await kept.list()).attempts).toEqual([mine]);
    await restoring.getState().undo();
    expect((await kept.list()).attempts).toEqual([]);
  });
});
