import type { Picture, PictureReader } from '../../../app/review/picture-reader.ts';

/** Milliseconds from one look to the next: a code is held up for seconds, and the device has other things to do. */
const PAUSE = 150;
/** Points across that are looked at. */
const MOST_ACROSS = 1280;

/**
 * Looks for codes in what a video shows, one look after the other, until it is stopped.
 * @param onHeld what a code holds, each time that another one than before is seen; the next look waits for it
 * @returns stops it
 */
export function watchCodes(video: HTMLVideoElement, pictures: PictureReader, onHeld: (held: string) => Promise<void>): () => void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let before: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const takePicture = (): Picture | undefined => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return undefined;
    const scale = Math.min(1, MOST_ACROSS / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width, height, data };
  };
  const look = async () => {
    const picture = takePicture();
    const held = picture && (await pictures.read(picture));
    if (isOver) return;
    if (held !== undefined && held !== before) {
      before = held;
      await onHeld(held);
    }
    if (!isOver) timer = setTimeout(look, PAUSE);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    pictures.close();
  };
}
