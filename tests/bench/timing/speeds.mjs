/** Slow 4G as Lighthouse throttles it: milliseconds to an answer, bytes a second. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** The network of this machine. */
const UNTHROTTLED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
/** How many times slower an old phone computes than this machine. */
export const OLD_PHONE = 4;

/**
 * Opens a page that is slowed down.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ network?: typeof SLOW_4G, cpu?: number }} speed cpu: how many times slower
 */
export async function openSlowPage(context, { network = UNTHROTTLED, cpu = 1 }) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = async (net, rate) => {
    await devtools.send('Network.emulateNetworkConditions', net);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  };
  await slow(network, cpu);
  return { page, release: () => slow(UNTHROTTLED, 1) };
}
