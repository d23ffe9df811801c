import { expect, it } from 'vitest';
import { followChains, type SealedLink } from '../../../src/domain/hand-in/follow-chains.ts';

const hashOf = (name: string) => name.repeat(64).slice(0, 64);

/** A link of one letter, behind another. */
function link(index: number, name: string, before?: string): SealedLink {
  return { learner: 'ani', key: 'phone', index, hash: hashOf(name), ...(before !== undefined && { previous: hashOf(before).slice(0, 16) }) };
}

it('a chain that is here from its beginning lacks nothing, in whatever order it came', () => {
  expect(followChains([link(2, 'c', 'b'), link(0, 'a'), link(1, 'b', 'a')])).toEqual([
    { learner: 'ani', key: 'phone', here: 3, beginsAt: 0, missing: 0, isForked: false },
  ]);
});

it('what was not handed in between two is counted, and is no fault', () => {
  expect(followChains([link(2, 'c', 'b'), link(6, 'g', 'f'), link(5, 'f', 'e')])).toEqual([
    { learner: 'ani', key: 'phone', here: 3, beginsAt: 2, missing: 2, isForked: false },
  ]);
});

it('the same talk handed in twice is one', () => {
  expect(followChains([link(0, 'a'), link(0, 'a')])).toMatchObject([{ here: 1, isForked: false }]);
});

it('two talks in one place fork it, and so does one that names another before it', () => {
  expect(followChains([link(0, 'a'), link(1, 'b', 'a'), link(1, 'x', 'a')])).toMatchObject([{ here: 3, missing: 0, isForked: true }]);
  expect(followChains([link(0, 'a'), link(1, 'b', 'z')])).toMatchObject([{ here: 2, isForked: true }]);
});

it('people and devices have chains of their own', () => {
  const chains = followChains([link(0, 'a'), { ...link(0, 'b'), learner: 'bek' }, { ...link(0, 'c'), key: 'laptop' }]);
  expect(chains.map(({ learner, key, isForked }) => [learner, key, isForked])).toEqual([
    ['ani', 'phone', false],
    ['bek', 'phone', false],
    ['ani', 'laptop', false],
  ]);
});
