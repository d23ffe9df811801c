/**
 * Tells, whenever it is asked, how much is in use of the heaps of a page and of its worker that holds a group, after what nobody needs has gone.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<{ page: number, worker: number }>>} millions of bytes
 */
export async function readHeaps(page) {
  const devtools = await page.context().newCDPSession(page);
  let worker;
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.url.includes('review-worker')) worker = sessionId;
  });
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let calls = 0;
  const askWorker = (method) =>
    new Promise((resolve) => {
      calls += 1;
      const id = calls;
      const hear = ({ message }) => {
        const { id: of, result } = JSON.parse(message);
        if (of !== id) return;
        devtools.off('Target.receivedMessageFromTarget', hear);
        resolve(result);
      };
      devtools.on('Target.receivedMessageFromTarget', hear);
      void devtools.send('Target.sendMessageToTarget', { sessionId: worker, message: JSON.stringify({ id, method }) });
    });
  const read = async (ask) => {
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  return async () => ({ page: await read((method) => devtools.send(method)), worker: await read(askWorker) });
}
