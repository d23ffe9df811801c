import { describe, expect, it } from 'vitest';
import { isOwn, type KnownLibrary, sortByLibrary } from '../../../src/domain/attempt/sort-by-library.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const library: KnownLibrary = { id: 'canteen', revisions: new Map([['cold_soup', 3]]), isWhole: true };
const { library: _, ...unnamed } = buildAttempt();
const at = (id: string, revision: number) => ({ ...unnamed, scenario: { id, revision } });

describe('an attempt that names its library', () => {
  it('is of that one, whatever scenario the other has under the same id', () => {
    expect(isOwn(buildAttempt({ library: 'canteen' }), library)).toBe(true);
    expect(isOwn(buildAttempt({ library: 'lakeside' }), library)).toBe(false);
  });

  it('stays of the library that its scenario has left', () => {
    expect(isOwn(buildAttempt({ library: 'canteen', scenario: { id: 'old_coat', revision: 1 } }), library)).toBe(true);
  });
});

describe('an attempt from before libraries were told apart', () => {
  it('is of a library that has its scenario at that revision, or has had it', () => {
    expect(isOwn(at('cold_soup', 3), library)).toBe(true);
    expect(isOwn(at('cold_soup', 1), library)).toBe(true);
  });

  it('is of one that has never had its scenario: nothing says that another copy had', () => {
    expect(isOwn(at('old_coat', 1), library)).toBe(true);
  });

  it('is another copy’s where the scenario has not come to that revision here', () => {
    expect(isOwn(at('cold_soup', 4), library)).toBe(false);
  });
});

it('parts a list without changing the order of either part', () => {
  const [a, b, c] = ['canteen', 'lakeside', 'canteen'].map((id, index) => buildAttempt({ id: `attempt-000${index}`, library: id }));
  const list = [a, b, c].flatMap((attempt) => attempt ?? []);
  expect(sortByLibrary(list, library)).toEqual({ own: [a, c], foreign: [b] });
  expect(sortByLibrary([], library)).toEqual({ own: [], foreign: [] });
});
