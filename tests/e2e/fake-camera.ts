import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, Locator } from '@playwright/test';

/** What the camera of Chromium sees: a film that a test writes before the camera is opened, over and over. */
const FILM = join(tmpdir(), `amends-camera-${process.pid}.y4m`);
const [WIDTH, HEIGHT] = [640, 480];
const FRAMES_A_SECOND = 10;
/** How long each picture is held up. */
const FRAMES = 15;

/** Chromium with a camera that shows the film, and nobody who has to allow it. */
export const WITH_CAMERA: LaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '',
  args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${FILM}`],
};

/** What a phone shows, as its points are lit: how bright each is. */
export type Photo = { readonly width: number; readonly height: number; readonly brightness: readonly number[] };

/** Takes a photo of a part of a page, as it is shown. */
export async function takePhoto(part: Locator): Promise<Photo> {
  const png = (await part.screenshot()).toString('base64');
  return part.page().evaluate(async (shot) => {
    const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const brightness = Array.from({ length: data.length / 4 }, (_, at) =>
      Math.round(((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3),
    );
    return { width: image.width, height: image.height, brightness };
  }, png);
}

/** Has photos held up to the camera one after another, each in the middle of a dim room. Chromium reads the film when the camera is opened. */
export function holdUp(photos: readonly Photo[]): void {
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frames = photos.flatMap((photo) => Array.from({ length: FRAMES }, () => [Buffer.from('FRAME\n'), lightRoom(photo), colourless]).flat());
  writeFileSync(FILM, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420mpeg2\n`), ...frames]));
}

/** Photos that are too large are stepped back from. */
function lightRoom({ width, height, brightness }: Photo): Buffer {
  const room = Buffer.alloc(WIDTH * HEIGHT, 60);
  const scale = Math.min(1, (WIDTH - 20) / width, (HEIGHT - 20) / height);
  const [wide, high] = [Math.floor(width * scale), Math.floor(height * scale)];
  const [left, top] = [Math.floor((WIDTH - wide) / 2), Math.floor((HEIGHT - high) / 2)];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) room[(top + y) * WIDTH + left + x] = brightness[Math.floor(y / scale) * width + Math.floor(x / scale)] ?? 0;
  }
  return room;
}
