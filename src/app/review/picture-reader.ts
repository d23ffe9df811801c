import type { Picture } from '../../interop/hand-in/read-picture.ts';

export type { Picture } from '../../interop/hand-in/read-picture.ts';

/** Looks for codes in pictures, one at a time. */
export type PictureReader = {
  /** What a code in a picture holds; undefined where none is seen. The bytes of the picture are gone then. */
  readonly read: (picture: Picture) => Promise<string | undefined>;
  readonly close: () => void;
};

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeCodeWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Reads in a worker that comes with the first picture; on the page where there is none or its code does not come. */
export function openPictureReader(makeWorker: MakeCodeWorker): PictureReader {
  let worker: ReturnType<MakeCodeWorker> | undefined;
  let isRefused = false;
  let settle: { readonly resolve: (held: string | undefined) => void; readonly reject: (error: unknown) => void } | undefined;

  const open = () => {
    const opened = makeWorker();
    opened.addEventListener('message', (event) => settle?.resolve((event as MessageEvent<string | undefined>).data));
    opened.addEventListener('error', (event) => settle?.reject(event));
    return opened;
  };
  const close = () => {
    worker?.terminate();
    worker = undefined;
    settle?.resolve(undefined);
  };
  const readThere = (picture: Picture) =>
    new Promise<string | undefined>((resolve, reject) => {
      settle = { resolve, reject };
      worker ??= open();
      worker.postMessage(picture, [picture.data.buffer]);
    });
  return {
    async read(picture) {
      if (!isRefused) {
        try {
          return await readThere(picture);
        } catch {
          // Its picture is lost with it: the next is read here.
          isRefused = true;
          close();
          return undefined;
        }
      }
      const { readPicture } = await import('../../interop/hand-in/read-picture.ts');
      return readPicture(picture);
    },
    close,
  };
}
