import { afterEach, expect, it, vi } from 'vitest';
import { holdTalk, isTalking, waitUntilQuiet } from '../../src/offline/talk-lock.ts';

afterEach(() => vi.unstubAllGlobals());

/**
 * Locks as the tabs of one browser share them (Web Locks API): a shared one is held until what holds it is over, an
 * exclusive one waits for all of its name, and those that come later wait behind it.
 */
function buildLocks(): LockManager {
  const held: LockInfo[] = [];
  const pending: LockInfo[] = [];
  const request = async (name: string, { mode = 'exclusive' }: LockOptions, hold: () => unknown) => {
    const lock: LockInfo = { name, mode, clientId: 'tab' };
    const standsInTheWay = (other: LockInfo) => other.name === name && (mode === 'exclusive' || other.mode === 'exclusive');
    pending.push(lock);
    while ([...held, ...pending.slice(0, pending.indexOf(lock))].some(standsInTheWay)) await new Promise((resolve) => setTimeout(resolve));
    pending.splice(pending.indexOf(lock), 1);
    held.push(lock);
    await Promise.resolve(hold()).finally(() => held.splice(held.indexOf(lock), 1));
  };
  return { request, query: async () => ({ held: [...held], pending: [...pending] }) } as unknown as LockManager;
}

it('a talk in any tab is told to all, until the last one is over', async () => {
  const locks = buildLocks();
  expect(await isTalking(locks)).toBe(false);
  const releases = [holdTalk(locks), holdTalk(locks)];
  expect(await isTalking(locks)).toBe(true);
  releases[0]?.();
  await Promise.resolve();
  expect(await isTalking(locks)).toBe(true);
  releases[1]?.();
  await vi.waitFor(async () => expect(await isTalking(locks)).toBe(false));
});

it('whoever waits until nobody talks hears of it when the last talk is over, and a talk that begins meanwhile still counts', async () => {
  const locks = buildLocks();
  const release = holdTalk(locks);
  let isQuiet = false;
  const waited = waitUntilQuiet(locks).then(() => {
    isQuiet = true;
  });
  const releaseLater = holdTalk(locks);
  expect(await isTalking(locks)).toBe(true);
  expect(isQuiet).toBe(false);
  release();
  await waited;
  expect(await isTalking(locks)).toBe(true);
  releaseLater();
  await vi.waitFor(async () => expect(await isTalking(locks)).toBe(false));
});

it('two tabs can talk at once: the lock is shared', async () => {
  const locks = buildLocks();
  holdTalk(locks);
  expect((await locks.query()).held).toEqual([{ name: 'amends-talk', mode: 'shared', clientId: 'tab' }]);
});

it('a lock of something else is no talk', async () => {
  const locks = buildLocks();
  void locks.request('another-app', { mode: 'exclusive' }, () => new Promise(() => {}));
  expect(await isTalking(locks)).toBe(false);
});

it('a browser without locks, or one that refuses, only loses the warning', async () => {
  vi.stubGlobal('navigator', {});
  expect(() => holdTalk()()).not.toThrow();
  expect(await isTalking()).toBe(false);
  await waitUntilQuiet();
  const asked: string[] = [];
  const refuse = (name: string) => {
    asked.push(name);
    return Promise.reject(new Error('refused'));
  };
  holdTalk({ request: refuse } as unknown as LockManager)();
  // A rejection that nobody takes would fail the run.
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['amends-talk']);
});

it('where naming the locks throws, or asking for them, nobody talks', async () => {
  const navigator = {
    get locks(): never {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  vi.stubGlobal('navigator', navigator);
  expect(() => holdTalk()()).not.toThrow();
  expect(await isTalking()).toBe(false);
  expect(await isTalking({ query: () => Promise.reject(new DOMException('denied', 'SecurityError')) } as unknown as LockManager)).toBe(false);
});
