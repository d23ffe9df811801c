import { KEPT_PAGE, KEPT_TITLE } from './worker-messages.ts';

/** Milliseconds to wait for a page that comes from the device. */
const LONGEST_WAIT = 10_000;

/**
 * Opens a page that only the service worker has, in a frame nobody sees: whether the browser opens pages from the device
 * is not known before it has done so once.
 */
export async function openKeptPage(workerUrl: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = new URL(KEPT_PAGE, workerUrl).href;
  try {
    await new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve());
      setTimeout(resolve, LONGEST_WAIT);
      document.body.append(frame);
    });
    // A page of the browser itself, as where there is no network, cannot be looked into.
    return frame.contentDocument?.title === KEPT_TITLE;
  } finally {
    frame.remove();
  }
}
