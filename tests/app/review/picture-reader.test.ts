import { expect, it, vi } from 'vitest';
import { openPictureReader, type Picture } from '../../../src/app/review/picture-reader.ts';
import { drawCode } from '../../../src/interop/hand-in/draw-code.ts';
import { readPicture } from '../../../src/interop/hand-in/read-picture.ts';
import { paintCode } from '../../builders/paint-code.ts';
import { WorkerInTest } from './worker-in-test.ts';

const picture = () => paintCode(drawCode(new TextEncoder().encode('a code')));
const working = () => new WorkerInTest(async (asked: Picture) => readPicture(asked));

it('a picture is looked at in one worker, which ends when nobody looks any more', async () => {
  const worker = working();
  const make = vi.fn(() => worker as unknown as Worker);
  const pictures = openPictureReader(make);
  expect(make).not.toHaveBeenCalled();
  expect(await pictures.read(picture())).toBe('a code');
  expect(await pictures.read(picture())).toBe('a code');
  expect(make).toHaveBeenCalledTimes(1);
  const waiting = pictures.read(picture());
  pictures.close();
  expect(await waiting).toBeUndefined();
  expect(worker.terminate).toHaveBeenCalled();
});

it.each([
  ['is refused', () => undefined],
  ['does not come', () => new WorkerInTest()],
])('where the worker %s, the next picture is looked at on the page', async (_, make) => {
  const pictures = openPictureReader(() => {
    const worker = make();
    if (worker === undefined) throw new DOMException('refused', 'SecurityError');
    return worker as unknown as Worker;
  });
  expect(await pictures.read(picture())).toBeUndefined();
  expect(await pictures.read(picture())).toBe('a code');
});
