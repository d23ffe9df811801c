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
  const { held = [] } = (await locks?.query().catch(() => undefined)) ?? {};
  return held.some(({ name }) => name === TALK);
}

/** Missing where the page is not encrypted; a browser that shuts a page off may throw where it is named. */
function findLocks(): LockManager | undefined {
  try {
    return navigator.locks;
  } catch {
    return undefined;
  }
}
