/** Name of the lock that every tab shares while a talk goes on in it. Holds nothing on the device. */
const TALK = 'amends-talk';

/** Says to every tab that a talk goes on in this one. @returns says that it is over */
export function holdTalk(locks: LockManager | undefined = navigator.locks): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A browser that refuses only loses the warning.
  void locks?.request(TALK, { mode: 'shared' }, () => held).catch(() => {});
  return release;
}

/** Whether a talk goes on in any tab. */
export async function isTalking(locks: LockManager | undefined = navigator.locks): Promise<boolean> {
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some(({ name }) => name === TALK);
}
