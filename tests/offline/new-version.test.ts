import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserOffline } from '../../src/offline/browser-offline.ts';
import { stubWorkerBrowser, WorkerInTest } from './build-worker-browser.ts';

// What a browser does with it is tried in one: `tests/e2e/hosts.e2e.ts`.

afterEach(() => vi.unstubAllGlobals());

/** Opens the port in a browser with these versions. */
function open(...[versions]: Parameters<typeof stubWorkerBrowser>) {
  const browser = stubWorkerBrowser(versions);
  const offline = openBrowserOffline('https://amends.test/service-worker.js');
  return { ...browser, offline, started: offline.start({ onNewVersion: vi.fn(), onLost: vi.fn() }) };
}

describe('a newer version', () => {
  it('is let in when it is wanted, and loaded once it has taken over', async () => {
    const waiting = new WorkerInTest({}, 'installed');
    const { offline, reload, started } = open({ active: new WorkerInTest(), waiting });
    await started;
    const loaded = offline.loadNewVersion();
    expect(waiting.requests).toEqual([{ type: 'version.activate' }]);
    await Promise.resolve();
    expect(reload).not.toHaveBeenCalled();
    waiting.change('activated');
    await loaded;
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('that is not there is not loaded', async () => {
    const { offline, reload, started } = open({ active: new WorkerInTest() });
    await started;
    await offline.loadNewVersion();
    expect(reload).not.toHaveBeenCalled();
  });
});
