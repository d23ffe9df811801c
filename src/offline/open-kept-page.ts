import { KEPT_PAGE, KEPT_TITLE } from './worker-messages.ts';

/** Milliseconds to wait for a page that comes from the device. */
const LONGEST_WAIT = 10_000;
/** Milliseconds after which a browser has said that its page may hold no frame. */
const UNTIL_FORBIDDEN = 500;

/**
 * Opens a page that only the service worker has, in a frame nobody sees: whether the browser opens pages from the device
 * is not known before it has done so once. Where the host forbids its pages any frame, the worker is asked for the page instead.
 */
export async function openKeptPage(workerUrl: string): Promise<boolean> {
  const address = new URL(KEPT_PAGE, workerUrl).href;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = address;
  let isForbidden = false;
  const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isForbidden ||= effectiveDirective === 'frame-src';
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    await new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve());
      setTimeout(resolve, LONGEST_WAIT);
      document.body.append(frame);
    });
    // A page of the browser itself, as where there is no network, cannot be looked into.
    if (frame.contentDocument?.title === KEPT_TITLE) return true;
    await new Promise((resolve) => setTimeout(resolve, UNTIL_FORBIDDEN));
    return isForbidden && (await isAnswered(address));
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
    frame.remove();
  }
}

async function isAnswered(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined);
  return (await answer?.text())?.includes(KEPT_TITLE) ?? false;
}
