/** Name of the lock that every tab shares while a talk goes on in it. Holds nothing on the device. */
const TALK = 'amends-talk';

/** Says to every tab that a talk goes on in this one. @returns says that it is over */
export function holdTalk(locks: LockManager | undefined = findLocks()): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A browser that refuses only loses the warning.
  void locks?.request(TALK, { mode: 'shared' }, () => held).catch(() => {});
  return release;
}

/** Whether a talk goes on in any tab. */
export async function isTalking(locks: LockManager | undefined = findLocks()): Promise<boolean> {
  // Where the browser refuses to tell, nobody else can have been let in either.
  const { held = [], pending = [] } = (await locks?.query().catch(() => undefined)) ?? {};
  // A talk that begins while somebody waits for quiet stands behind them.
  return [...held, ...pending].some(({ name, mode }) => name === TALK && mode === 'shared');
}

/** Done when no talk goes on in any tab. A talk that begins meanwhile counts as well. */
export async function waitUntilQuiet(locks: LockManager | undefined = findLocks()): Promise<void> {
  await locks?.request(TALK, { mode: 'exclusive' }, () => {}).catch(() => {});
}

/** Missing where the page is not encrypted; a browser that shuts a page off may throw where it is named. */
function findLocks(): LockManager | undefined {
  try {
    return navigator.locks;
  } catch {
    return undefined;
  }
}
