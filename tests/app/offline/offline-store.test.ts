import { describe, expect, it, vi } from 'vitest';
import { createOfflineStore } from '../../../src/app/offline/offline-store.ts';
import type { OfflinePort } from '../../../src/app/ports.ts';
import { KeepingError, RefusedError } from '../../../src/offline/keeping-trouble.ts';
import type { OfflineListener } from '../../../src/offline/offline-port.ts';
import { buildOffline } from '../../builders/build-offline.ts';

/** The store on a made-up browser, and every status it has gone through. */
function watchStore(changes: Partial<OfflinePort> = {}) {
  const store = createOfflineStore(buildOffline(changes));
  const statuses = [store.getState().status];
  store.subscribe(({ status }) => {
    if (status !== statuses.at(-1)) statuses.push(status);
  });
  return { store, statuses };
}

describe('keeping the app', () => {
  it.each(['file', 'insecure', 'unsupported'] as const)('is impossible with obstacle %s, and nothing is asked of the browser', async (obstacle) => {
    const start = vi.fn(async () => {});
    const { store, statuses } = watchStore({ obstacle, start });
    await store.getState().keep('en');
    expect(statuses).toEqual([{ phase: 'impossible', obstacle }]);
    expect(start).not.toHaveBeenCalled();
  });

  it('waits until it is asked for, says how far it is, and is ready in the language', async () => {
    const { store, statuses } = watchStore({
      async keepLanguage(_language, onProgress) {
        onProgress(1, 4);
        onProgress(4, 4);
      },
    });
    await store.getState().keep('hy');
    expect(statuses).toEqual([
      { phase: 'waiting' },
      { phase: 'preparing', done: 0, total: 0 },
      { phase: 'preparing', done: 1, total: 4 },
      { phase: 'preparing', done: 4, total: 4 },
      { phase: 'ready', language: 'hy' },
    ]);
  });

  it('fails where the worker does not come, says why, and brings it again when it is tried again', async () => {
    const start = vi.fn(async () => {}).mockRejectedValueOnce(new KeepingError({ kind: 'worker_refused' }));
    const { store } = watchStore({ start });
    void store.getState().keep('en');
    await vi.waitFor(() => expect(store.getState().status).toEqual({ phase: 'failed', trouble: { kind: 'worker_refused' } }));
    await store.getState().keep('en');
    expect(store.getState().status).toEqual({ phase: 'ready', language: 'en' });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('tries by itself when there is a chance, waits longer each time, and brings the worker that is there no second time', async () => {
    const start = vi.fn(async () => {});
    const trouble = { kind: 'changed', file: 'index.html' } as const;
    const keepLanguage = vi
      .fn(async () => {})
      .mockRejectedValueOnce(new KeepingError(trouble))
      .mockRejectedValueOnce(new Error('A mistake'));
    const waitForChance = vi.fn(async () => {});
    const { store, statuses } = watchStore({ start, keepLanguage, waitForChance });
    await store.getState().keep('en');
    const preparing = { phase: 'preparing', done: 0, total: 0 };
    expect(statuses).toEqual([
      { phase: 'waiting' },
      preparing,
      { phase: 'failed', trouble },
      preparing,
      { phase: 'failed', trouble: undefined },
      preparing,
      { phase: 'ready', language: 'en' },
    ]);
    expect(waitForChance.mock.calls).toEqual([[1], [2]]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('that waits for a chance gives way to who asks meanwhile', async () => {
    let giveChance = () => {};
    const keepLanguage = vi.fn(async (_language: string) => {}).mockRejectedValueOnce(new KeepingError({ kind: 'no_room' }));
    const waitForChance = () =>
      new Promise<void>((resolve) => {
        giveChance = resolve;
      });
    const { store } = watchStore({ keepLanguage, waitForChance });
    const given = store.getState().keep('en');
    await vi.waitFor(() => expect(store.getState().status.phase).toBe('failed'));
    await store.getState().keep('hy');
    giveChance();
    await given;
    expect(store.getState().status).toEqual({ phase: 'ready', language: 'hy' });
    expect(keepLanguage.mock.calls.map(([language]) => language)).toEqual(['en', 'hy']);
  });

  it('comes anew, the worker first, when the browser has cleared what it kept', async () => {
    const listeners: OfflineListener[] = [];
    const { store, statuses } = watchStore({ start: async (listener) => void listeners.push(listener), keepLanguage: async () => {} });
    await store.getState().keep('hy');
    const before = statuses.length;
    listeners[0]?.onLost();
    await vi.waitFor(() => expect(store.getState().status.phase).toBe('ready'));
    expect(statuses.slice(before)).toEqual([
      { phase: 'preparing', done: 0, total: 0 },
      { phase: 'ready', language: 'hy' },
    ]);
    expect(listeners).toHaveLength(2);
  });

  it('brings the worker once for two languages', async () => {
    const start = vi.fn(async () => {});
    const { store } = watchStore({ start });
    await store.getState().keep('en');
    await store.getState().keep('hy');
    expect(store.getState().status).toEqual({ phase: 'ready', language: 'hy' });
    expect(start).toHaveBeenCalledTimes(1);
  });

  it.each(['arrives', 'fails'])('a language that was given up for another says nothing when it %s later', async (end) => {
    let finish = () => {};
    const english = new Promise<void>((resolve, reject) => {
      finish = () => (end === 'arrives' ? resolve() : reject(new Error('404')));
    });
    const { store, statuses } = watchStore({
      async keepLanguage(language, onProgress) {
        if (language !== 'en') return;
        await english.finally(() => onProgress(9, 9));
      },
    });
    const given = store.getState().keep('en');
    await store.getState().keep('hy');
    const before = [...statuses];
    finish();
    await given;
    expect(before.at(-1)).toEqual({ phase: 'ready', language: 'hy' });
    expect(statuses).toEqual(before);
  });
});

describe('a newer version', () => {
  it('is told of, and can be put aside', async () => {
    const { store } = watchStore({ start: async ({ onNewVersion }) => onNewVersion() });
    expect(store.getState().hasNewVersion).toBe(false);
    await store.getState().keep('en');
    expect(store.getState().hasNewVersion).toBe(true);
    store.getState().dismissNewVersion();
    expect(store.getState().hasNewVersion).toBe(false);
  });

  it('is held up while a talk goes on somewhere, and loaded when it is wanted after that', async () => {
    const loadNewVersion = vi.fn(async () => {});
    const isTalking = vi.fn(async () => false).mockResolvedValueOnce(true);
    const { store } = watchStore({ loadNewVersion, isTalking });
    await store.getState().loadNewVersion();
    expect([store.getState().isHeldUp, loadNewVersion.mock.calls.length]).toEqual([true, 0]);
    await store.getState().loadNewVersion();
    expect([store.getState().isHeldUp, loadNewVersion.mock.calls.length]).toEqual([false, 1]);
  });

  it('says no longer that it is held up when the talk is over', async () => {
    let end = () => {};
    const waitUntilQuiet = () => new Promise<void>((resolve) => (end = resolve));
    const { store } = watchStore({ isTalking: async () => true, waitUntilQuiet });
    await store.getState().loadNewVersion();
    expect(store.getState().isHeldUp).toBe(true);
    end();
    await vi.waitFor(() => expect(store.getState().isHeldUp).toBe(false));
  });
});

it('a browser that has no service worker for this page is not asked again and again: it cannot keep the app', async () => {
  const start = vi.fn(() => Promise.reject(new RefusedError('denied')));
  const { store } = watchStore({ start, waitForChance: async () => {} });
  await store.getState().keep('en');
  expect(store.getState().status).toEqual({ phase: 'impossible', obstacle: 'unsupported' });
  expect(start).toHaveBeenCalledOnce();
});

it('follows whether the browser would install the app, and puts its question', async () => {
  let tell: (isInstallable: boolean) => void = () => {};
  const install = vi.fn(async () => {});
  const { store } = watchStore({
    install,
    watchInstallable(listener) {
      tell = listener;
      return () => {};
    },
  });
  expect(store.getState().isInstallable).toBe(false);
  tell(true);
  expect(store.getState().isInstallable).toBe(true);
  await store.getState().install();
  expect(install).toHaveBeenCalledTimes(1);
  tell(false);
  expect(store.getState().isInstallable).toBe(false);
});
