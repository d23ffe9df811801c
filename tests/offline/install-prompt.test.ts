import { beforeEach, expect, it, vi } from 'vitest';

/** A browser that offers to install the page, the app as it listens from its beginning, and what a watcher has been told. */
async function listen() {
  const { install, listenForInstallOffer, watchInstallable } = await import('../../src/offline/install-prompt.ts');
  const page = new EventTarget();
  listenForInstallOffer(page as Window);
  const told: boolean[] = [];
  const stop = watchInstallable((isInstallable) => told.push(isInstallable));
  const offer = (prompt: () => Promise<unknown> = async () => {}) => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: vi.fn(prompt) });
    page.dispatchEvent(event);
    return event;
  };
  return { page, told, stop, offer, install, watchInstallable };
}

beforeEach(() => vi.resetModules());

it('until the browser offers it, there is nothing to install', async () => {
  const { told, install } = await listen();
  expect(told).toEqual([false]);
  await install();
  expect(told).not.toContain(true);
});

it('the offer is taken from the browser, told to who watches, and to who comes later', async () => {
  const { told, offer, watchInstallable } = await listen();
  expect(offer().defaultPrevented).toBe(true);
  expect(told).toEqual([false, true]);
  const later: boolean[] = [];
  watchInstallable((isInstallable) => later.push(isInstallable));
  expect(later).toEqual([true]);
});

it('an offer is used once', async () => {
  const { told, offer, install } = await listen();
  const { prompt } = offer();
  await install();
  expect(told.at(-1)).toBe(false);
  await install();
  expect(prompt).toHaveBeenCalledTimes(1);
});

it('an offer is used once, though one presses twice before the question is answered', async () => {
  const { offer, install } = await listen();
  let answer = () => {};
  const { prompt } = offer(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  const pressed = [install(), install()];
  answer();
  await Promise.all(pressed);
  expect(prompt).toHaveBeenCalledTimes(1);
});

it('a new offer that comes with the answer to the last one stands', async () => {
  const { told, offer, install } = await listen();
  let renewed: ReturnType<typeof offer> | undefined;
  offer(async () => {
    renewed = offer();
  });
  await install();
  expect(told.at(-1)).toBe(true);
  await install();
  expect(renewed?.prompt).toHaveBeenCalledTimes(1);
});

it('an app that has been installed, whichever way, is not offered any more', async () => {
  const { told, offer, page } = await listen();
  offer();
  page.dispatchEvent(new Event('appinstalled'));
  expect(told).toEqual([false, true, false]);
});

it('who has stopped watching is told nothing', async () => {
  const { told, stop, offer } = await listen();
  stop();
  offer();
  expect(told).toEqual([false]);
});
