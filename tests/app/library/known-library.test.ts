import { describe, expect, it } from 'vitest';
import { isAwaited, toKnownLibrary } from '../../../src/app/library/known-library.ts';
import type { LoadedList } from '../../../src/app/library/library-types.ts';
import { buildSummary } from '../../ui/screens/render-screen.tsx';

const ready = {
  phase: 'ready',
  summaries: [buildSummary({ id: 'cold_soup', revision: 2 })],
  problems: [],
  unread: ['torn_coat'],
  files: 1,
  hasMore: false,
} as const;
const late = { ...ready, why: 'not_arrived' } as const satisfies LoadedList;

describe('what is known of a library', () => {
  it('is the revision of each card, and that a scenario which cannot be read in this language is there at whatever revision', () => {
    const { revisions, isWhole } = toKnownLibrary('canteen', ready);
    expect([...revisions]).toEqual([
      ['torn_coat', Number.POSITIVE_INFINITY],
      ['cold_soup', 2],
    ]);
    expect(isWhole).toBe(true);
  });

  it('is not the whole of it while cards are on their way, or have not come', () => {
    expect(toKnownLibrary('canteen', { phase: 'loading' }).isWhole).toBe(false);
    expect(toKnownLibrary('canteen', { ...ready, hasMore: true }).isWhole).toBe(false);
    expect(toKnownLibrary('canteen', late).isWhole).toBe(false);
  });
});

it('a scenario is awaited until its card, every card, or the news that cards do not come is there', () => {
  expect(isAwaited({ phase: 'loading' }, 'old_coat')).toBe(true);
  expect(isAwaited({ ...ready, hasMore: true }, 'old_coat')).toBe(true);
  expect(isAwaited({ ...ready, hasMore: true }, 'cold_soup')).toBe(false);
  expect(isAwaited({ ...ready, hasMore: true }, 'torn_coat')).toBe(false);
  expect(isAwaited(ready, 'old_coat')).toBe(false);
  expect(isAwaited({ ...late, hasMore: true }, 'old_coat')).toBe(false);
});
