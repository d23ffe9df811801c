import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowserOffline } from '../../src/offline/browser-offline.ts';
import { openKeptPage } from '../../src/offline/open-kept-page.ts';
import { stubWorkerBrowser, WorkerInTest } from './build-worker-browser.ts';

// What a browser does with it is tried in one: `tests/e2e/hosts.e2e.ts`.
vi.mock('../../src/offline/open-kept-page.ts', () => ({ openKeptPage: vi.fn(async () => true) }));

const URL_OF_WORKER = 'https://amends.test/service-worker.js';

afterEach(() => vi.unstubAllGlobals());

/** Opens the port in a browser with these versions, and counts how often a newer one was told of. */
function open(...[versions]: Parameters<typeof stubWorkerBrowser>) {
  const browser = stubWorkerBrowser(versions);
  const onNewVersion = vi.fn();
  const onLost = vi.fn();
  const offline = openBrowserOffline(URL_OF_WORKER);
  return { ...browser, offline, onNewVersion, onLost, started: offline.start({ onNewVersion, onLost }) };
}

describe('what stands in the way', () => {
  it.each([
    ['nothing, in a browser that can', undefined, {}],
    ['the disk the page comes from', 'file', { location: { protocol: 'file:' } }],
    ['an address without encryption', 'insecure', { isSecureContext: false }],
  ])('is %s', (_, obstacle, page) => {
    stubWorkerBrowser();
    vi.stubGlobal('window', { isSecureContext: true, location: { protocol: 'https:' }, ...page });
    expect(openBrowserOffline(URL_OF_WORKER).obstacle).toBe(obstacle);
  });

  it('is the one file, which has no worker, wherever it is served from', () => {
    stubWorkerBrowser();
    expect(openBrowserOffline(undefined).obstacle).toBe('file');
  });

  it('is a browser without service workers, where asking for one does nothing', async () => {
    stubWorkerBrowser();
    vi.stubGlobal('navigator', {});
    const offline = openBrowserOffline(URL_OF_WORKER);
    expect(offline.obstacle).toBe('unsupported');
    await Promise.all([offline.start({ onNewVersion: () => {}, onLost: () => {} }), offline.keepLanguage('en', () => {}), offline.loadNewVersion()]);
  });
});

it('a page without an origin, where naming the worker throws, is one without it', async () => {
  stubWorkerBrowser();
  const navigator = {
    get serviceWorker(): never {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  };
  vi.stubGlobal('navigator', navigator);
  const offline = openBrowserOffline(URL_OF_WORKER);
  expect(offline.obstacle).toBe('unsupported');
  await Promise.all([offline.start({ onNewVersion: () => {}, onLost: () => {} }), offline.keepLanguage('en', () => {}), offline.loadNewVersion()]);
});

describe('bringing the worker', () => {
  it('the first version is there when it is ready, and is no newer one', async () => {
    const installing = new WorkerInTest({}, 'installing');
    const { container, onNewVersion, started } = open({ installing });
    await vi.waitFor(() => expect(container.register.mock.calls).toEqual([[URL_OF_WORKER, { updateViaCache: 'none' }]]));
    await Promise.resolve();
    installing.change('installed');
    installing.change('activated');
    await started;
    expect(onNewVersion).not.toHaveBeenCalled();
  });

  it('the first version is no newer one either where a worker from a path above answers for the page', async () => {
    const installing = new WorkerInTest({}, 'installing');
    const { container, onNewVersion, started } = open({ installing });
    container.controller = new WorkerInTest();
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
    await Promise.resolve();
    installing.change('installed');
    installing.change('activated');
    await started;
    expect(onNewVersion).not.toHaveBeenCalled();
  });

  it('a version that waits from an earlier visit is told of', async () => {
    const { onNewVersion, started } = open({ active: new WorkerInTest(), waiting: new WorkerInTest() });
    await started;
    expect(onNewVersion).toHaveBeenCalledTimes(1);
  });

  it('a version that is found while the page is open is told of once it is whole', async () => {
    const { container, onNewVersion, started } = open({ active: new WorkerInTest() });
    await started;
    const found = new WorkerInTest({}, 'installing');
    container.registration.find(found);
    expect(onNewVersion).not.toHaveBeenCalled();
    found.change('installed');
    expect(onNewVersion).toHaveBeenCalledTimes(1);
  });

  it('a version that is ready but still taking over is waited for', async () => {
    const active = new WorkerInTest({}, 'activating');
    const { started } = open({ active });
    let isStarted = false;
    void started.then(() => {
      isStarted = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(isStarted).toBe(false);
    active.change('activated');
    await started;
  });

  it('a first version whose files do not all arrive fails with what the worker says', async () => {
    const { container, started } = open({ installing: new WorkerInTest({}, 'installing') });
    const failed = expect(started).rejects.toMatchObject({ trouble: { kind: 'changed', file: 'index.html' } });
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
    container.dispatchEvent(new MessageEvent('message', { data: { type: 'install.failed', trouble: { kind: 'changed', file: 'index.html' } } }));
    await failed;
  });

  it('one that the browser gives up without a word from it fails as refused', async () => {
    vi.useFakeTimers();
    const installing = new WorkerInTest({}, 'installing');
    const { started } = open({ installing });
    const failed = expect(started).rejects.toMatchObject({ trouble: { kind: 'worker_refused' } });
    await vi.advanceTimersByTimeAsync(0);
    installing.change('redundant');
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
    vi.useRealTimers();
  });

  it('a newer version that fails leaves the kept one as it is', async () => {
    const { container, onNewVersion, started } = open({ active: new WorkerInTest() });
    await started;
    const found = new WorkerInTest({}, 'installing');
    container.registration.find(found);
    found.change('redundant');
    await new Promise((resolve) => setTimeout(resolve));
    expect(onNewVersion).not.toHaveBeenCalled();
  });

  it('a browser that refuses to register the worker fails', async () => {
    const { container } = stubWorkerBrowser();
    container.register.mockRejectedValueOnce(new Error('SecurityError'));
    vi.stubGlobal('fetch', async () => new Response('', { headers: { 'content-type': 'text/plain' } }));
    await expect(openBrowserOffline(URL_OF_WORKER).start({ onNewVersion: () => {}, onLost: () => {} })).rejects.toMatchObject({
      trouble: { kind: 'worker_refused' },
    });
  });
});

describe('a worker that comes to its end', () => {
  it('with its registration says that what was kept is lost; before a newer one it does not', async () => {
    const active = new WorkerInTest();
    const { container, onLost, started } = open({ active });
    await started;
    container.getRegistration.mockResolvedValueOnce(container.registration);
    active.change('redundant');
    await new Promise((resolve) => setTimeout(resolve));
    expect(onLost).not.toHaveBeenCalled();
    active.change('redundant');
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
  });
});

describe('keeping a language', () => {
  it('asks the worker what is missing, has it kept, and passes on how far it is', async () => {
    const active = new WorkerInTest({ 'language.listMissing': { type: 'missing', files: ['a.json', 'b.json'], total: 9 }, 'files.keep': { type: 'kept' } });
    const { offline } = open({ active });
    const steps: [number, number][] = [];
    await offline.keepLanguage('hy', (done, total) => steps.push([done, total]));
    expect(active.requests).toEqual([
      { type: 'language.listMissing', language: 'hy' },
      { type: 'files.keep', files: ['a.json', 'b.json'] },
    ]);
    expect(steps).toEqual([
      [7, 9],
      [9, 9],
    ]);
  });

  it('is done at once where nothing is missing', async () => {
    const active = new WorkerInTest({ 'language.listMissing': { type: 'missing', files: [], total: 9 } });
    const { offline } = open({ active });
    const onProgress = vi.fn();
    await offline.keepLanguage('hy', onProgress);
    expect(active.requests).toHaveLength(1);
    expect(onProgress.mock.calls).toEqual([[9, 9]]);
  });

  it.each(['language.listMissing', 'files.keep'] as const)('fails with the reason the worker gives to %s', async (type) => {
    const active = new WorkerInTest({
      'language.listMissing': { type: 'missing', files: ['a.json'], total: 1 },
      [type]: { type: 'failed', trouble: { kind: 'no_room' } },
    });
    const { offline } = open({ active });
    await expect(offline.keepLanguage('hy', () => {})).rejects.toMatchObject({ trouble: { kind: 'no_room' } });
  });

  it('is not done before the browser has opened a page from the device', async () => {
    vi.mocked(openKeptPage).mockResolvedValueOnce(false);
    const { offline } = open({ active: new WorkerInTest({ 'language.listMissing': { type: 'missing', files: [], total: 9 } }) });
    await expect(offline.keepLanguage('hy', () => {})).rejects.toMatchObject({ trouble: { kind: 'unanswered' } });
    expect(openKeptPage).toHaveBeenLastCalledWith(URL_OF_WORKER);
  });
});

describe('a tab that stays open', () => {
  const shown = async (page: ReturnType<typeof stubWorkerBrowser>['page'], state: DocumentVisibilityState) => {
    page.look(state);
    await new Promise((resolve) => setTimeout(resolve));
  };

  it('looks for a newer version each time it is looked at again', async () => {
    const { container, page, started } = open({ active: new WorkerInTest() });
    await started;
    expect(container.registration.update).not.toHaveBeenCalled();
    await shown(page, 'hidden');
    expect(container.registration.update).not.toHaveBeenCalled();
    await shown(page, 'visible');
    expect(container.registration.update).toHaveBeenCalledTimes(1);
  });

  it('does not while a talk goes on in any tab, and is not troubled where there is no network', async () => {
    const { container, locks, page, started } = open({ active: new WorkerInTest() });
    await started;
    locks.push('amends-talk');
    await shown(page, 'visible');
    expect(container.registration.update).not.toHaveBeenCalled();
    locks.pop();
    container.registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await shown(page, 'visible');
    expect(container.registration.update).toHaveBeenCalledTimes(1);
  });
});
