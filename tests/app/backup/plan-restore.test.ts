import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../src/app/backup/plan-restore.ts';
import type { ReadBackup } from '../../../src/app/backup/read-backup.ts';
import { toChanges, toOpposite } from '../../../src/app/backup/to-changes.ts';
import type { AttemptList } from '../../../src/storage/attempt-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { anyTwoLists } from '../../builders/any-attempt.ts';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { PROPERTY } from '../../builders/property.ts';
import { openOver } from '../../storage/build-log-ports.ts';

function buildBackup(changes: Partial<ReadBackup> = {}): ReadBackup {
  return { name: 'b.json', savedAt: '2026-11-21T14:30:00.000Z', attempts: [], records: [], setAside: [], settings: undefined, bad: [], ...changes };
}

const empty = { attempts: [], setAside: [] };
const torn = {
  id: 'attempt-0008',
  reason: [{ code: 'missing_field', file: 'attempts/attempt-0008', path: ['mode'] }],
  raw: { head: undefined, moves: [] },
} as const;
const tornInFile = { ...torn, raw: { moves: [] } };
const newer = { id: 'attempt-0001', reason: [{ code: 'unknown_version', file: 'attempts/attempt-0001', path: ['formatVersion'] }], raw: {} } as const;

const LANGUAGES = ['en', 'hy'];

/** A device that holds a list of attempts. */
const here = (list: AttemptList, settings = DEFAULT_SETTINGS) => ({ list, others: [], settings });

describe('a plan', () => {
  it('counts each attempt of the file once, as new, the same, gone on or contradicting', () => {
    const id = (last: number) => `attempt-000${last}`;
    const list = {
      attempts: [1, 2, 3, 4].map((last) => buildAttempt({ id: id(last), moves: buildMoves('opening.a', 'remedy.a') })),
      setAside: [],
    };
    const attempts = [
      buildAttempt({ id: id(1), moves: buildMoves('opening.a', 'remedy.a') }),
      buildAttempt({ id: id(2), moves: buildMoves('opening.a') }),
      buildAttempt({ id: id(3), moves: buildMoves('opening.a', 'remedy.a', 'closing.a') }),
      buildAttempt({ id: id(4), moves: buildMoves('opening.a', 'remedy.b') }),
      buildAttempt({ id: id(5) }),
    ];
    const plan = planRestore(buildBackup({ attempts }), here(list), LANGUAGES);
    expect(plan.same.map((attempt) => attempt.id)).toEqual([id(1)]);
    expect(plan.goesOnHere.map(({ here }) => here.id)).toEqual([id(2)]);
    expect(plan.goesOnInFile.map(({ here }) => here.id)).toEqual([id(3)]);
    expect(plan.contradicts.map(({ here }) => here.id)).toEqual([id(4)]);
    expect(plan.added.map((attempt) => attempt.id)).toEqual([id(5)]);
  });

  it('leaves an attempt alone that only a newer version can read here', () => {
    const plan = planRestore(buildBackup({ attempts: [buildAttempt()] }), here({ attempts: [], setAside: [newer] }), LANGUAGES);
    expect([plan.newerHere, plan.added]).toEqual([1, []]);
  });

  it('brings a damaged record only where it is not yet, and where the attempt cannot be read', () => {
    const backup = buildBackup({ setAside: [tornInFile] });
    const plan = (list: AttemptList) => planRestore(backup, here(list), LANGUAGES).setAside;
    expect(plan(empty)).toEqual([tornInFile]);
    expect(plan({ attempts: [], setAside: [torn] })).toEqual([]);
    expect(plan({ attempts: [buildAttempt({ id: 'attempt-0008' })], setAside: [] })).toEqual([]);
  });

  it('speaks of the settings only where they differ', () => {
    const plan = (settings: ReadBackup['settings']) => planRestore(buildBackup({ settings }), here(empty), LANGUAGES).settings;
    expect(plan(undefined)).toBeUndefined();
    expect(plan({ ...DEFAULT_SETTINGS })).toBeUndefined();
    expect(plan({ ...DEFAULT_SETTINGS, theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });
});

describe('settings with a language that this build has not got', () => {
  const dark = { ...DEFAULT_SETTINGS, theme: 'dark', language: 'fr' } as const;
  const plan = (settings: ReadBackup['settings'], kept: typeof DEFAULT_SETTINGS) => {
    const { settings: offered, missingLanguage } = planRestore(buildBackup({ settings }), here(empty, kept), LANGUAGES);
    return { offered, missingLanguage };
  };

  it('are offered with the language that is set here', () => {
    expect(plan(dark, { ...DEFAULT_SETTINGS, language: 'hy' })).toEqual({ offered: { ...dark, language: 'hy' }, missingLanguage: 'fr' });
    const { language: _, ...rest } = dark;
    expect(plan(dark, DEFAULT_SETTINGS)).toEqual({ offered: rest, missingLanguage: 'fr' });
  });

  it('offer nothing where they differ in nothing else, and the language is named all the same', () => {
    expect(plan({ ...DEFAULT_SETTINGS, language: 'fr' }, { ...DEFAULT_SETTINGS, language: 'hy' })).toEqual({ offered: undefined, missingLanguage: 'fr' });
    expect(plan({ ...DEFAULT_SETTINGS, language: 'hy' }, DEFAULT_SETTINGS).missingLanguage).toBeUndefined();
  });
});

describe('of any two lists', () => {
  const ids = ['attempt-0001', 'attempt-0003', 'attempt-0005'];
  const decided = { fromFile: new Set(ids), takeSettings: false };

  /** A store with a list, and a way to merge another into it. */
  async function build(kept: Parameters<typeof buildAttempt>[0][]) {
    const store = openOver(createMemoryLog());
    for (const attempt of kept) await store.restore(buildAttempt(attempt));
    const change = async (attempts: ReadBackup['attempts']) =>
      toChanges(planRestore(buildBackup({ attempts, setAside: [torn] }), here(await store.list()), LANGUAGES), decided);
    return { store, change };
  }

  it('merging twice is merging once', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwoLists, async ([here, inFile]) => {
        const { store, change } = await build(here);
        await store.merge(await change(inFile));
        const once = await store.list();
        const again = await change(inFile);
        expect([again.attempts, again.setAside.add]).toEqual([[], []]);
        await store.merge(again);
        expect(await store.list()).toEqual(once);
      }),
      PROPERTY,
    );
  });

  it('undo after a merge is what was before, to the last key', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwoLists, async ([here, inFile]) => {
        const { store, change } = await build(here);
        const before = await store.list();
        const changes = await change(inFile);
        expect(await store.merge(changes)).toBe('saved');
        expect(await store.merge(toOpposite(changes))).toBe('saved');
        expect(sort(await store.list())).toEqual(sort(before));
      }),
      PROPERTY,
    );
  });

  it('nothing that was here is lost unless the file’s was chosen or goes on with it', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyTwoLists, async ([here, inFile]) => {
        const { store, change } = await build(here);
        await store.merge(await change(inFile));
        const { attempts } = await store.list();
        for (const mine of here.filter(({ id }) => !ids.includes(id))) {
          compared += 1;
          const kept = attempts.find(({ id }) => id === mine.id);
          expect(kept?.moves.slice(0, mine.moves.length)).toEqual(mine.moves);
        }
      }),
      PROPERTY,
    );
    expect(compared).toBeGreaterThan(100);
  });
});

function sort<List extends { readonly attempts: readonly { readonly id: string }[] }>(list: List) {
  return { ...list, attempts: list.attempts.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
