/** Runs beside the page (a Web Worker): looks for a code in what a camera sees, a picture at a time, and keeps none. */

import { type Picture, readPicture } from '../../interop/hand-in/read-picture.ts';

self.addEventListener('message', ({ data }: MessageEvent<Picture>) => self.postMessage(readPicture(data)));
