import { expect, it, vi } from 'vitest';
import { keepFiles } from '../../src/offline/keep-files.ts';

const files = Array.from({ length: 30 }, (_, index) => `${index}.json`);

/** Keeps thirty files beside talks that go on or not, one answer for each time it is asked; then none goes on. */
async function keepBeside(...talks: boolean[]) {
  const steps: (number | string)[] = [];
  const onProgress = vi.fn();
  await keepFiles(
    files,
    {
      keep: async (some) => void steps.push(some.length),
      isTalking: async () => talks.shift() ?? false,
      rest: async (milliseconds) => void steps.push(`rests ${milliseconds} ms`),
    },
    onProgress,
  );
  return { steps, progress: onProgress.mock.calls.flat() };
}

it('many files are kept at a time where nobody talks', async () => {
  expect(await keepBeside()).toEqual({ steps: [24, 6], progress: [0, 24, 30] });
});

it('while somebody talks a few are, with a rest after each time, and the others when the talk is over', async () => {
  expect(await keepBeside(true, true, false)).toEqual({ steps: [2, 'rests 1000 ms', 2, 'rests 1000 ms', 24, 2], progress: [0, 2, 4, 28, 30] });
});

it('what cannot be kept is told of at once, and nothing more is asked for', async () => {
  const keep = vi.fn().mockRejectedValue(new Error('404'));
  await expect(keepFiles(files, { keep, isTalking: async () => false, rest: async () => {} }, () => {})).rejects.toThrow('404');
  expect(keep).toHaveBeenCalledTimes(1);
});

it('no files are kept at once', async () => {
  const onProgress = vi.fn();
  await keepFiles([], { keep: async () => {}, isTalking: async () => false, rest: async () => {} }, onProgress);
  expect(onProgress.mock.calls).toEqual([[0]]);
});
