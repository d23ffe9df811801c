/**
 * Finds the worker of a page that holds the group, and tells how much of its heap is in use whenever it is asked.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number>>} millions of bytes
 */
export async function attachWorker(browser, page) {
  const devtools = await page.context().newCDPSession(page);
  const sessions = [];
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => sessions.push({ sessionId, url: targetInfo.url }));
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let calls = 0;
  const ask = (sessionId, method) =>
    new Promise((resolve) => {
      calls += 1;
      const id = calls;
      const hear = ({ sessionId: from, message }) => {
        const { id: of, result } = JSON.parse(message);
        if (from !== sessionId || of !== id) return;
        devtools.off('Target.receivedMessageFromTarget', hear);
        resolve(result);
      };
      devtools.on('Target.receivedMessageFromTarget', hear);
      void devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) });
    });
  void browser;
  return async () => {
    const session = sessions.find(({ url }) => url.includes('review-worker'));
    if (session === undefined) return Number.NaN;
    await ask(session.sessionId, 'HeapProfiler.collectGarbage');
    return (await ask(session.sessionId, 'Runtime.getHeapUsage')).usedSize / 1e6;
  };
}

/**
 * How much of the heap of a page is in use, after what nobody needs has gone.
 * @returns {Promise<number>} millions of bytes
 */
export async function readHeap(context, page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
