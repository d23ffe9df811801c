/** How many files are asked for at a time, and how long the device then rests. */
const BRISKLY = { together: 24, restMilliseconds: 0 };
/** While somebody talks: an old phone must not hold the customer's next line back for files that nobody waits for. */
const GENTLY = { together: 2, restMilliseconds: 1000 };

/** What `keepFiles` needs of the browser. */
export type FileKeeper = {
  readonly keep: (files: readonly string[]) => Promise<void>;
  readonly isTalking: () => Promise<boolean>;
  readonly rest: (milliseconds: number) => Promise<void>;
};

/**
 * Keeps files on this device a few at a time: no browser ends it for taking too long, and what is kept stays when the page goes.
 * @param onProgress told how many of these files are kept
 */
export async function keepFiles(files: readonly string[], { keep, isTalking, rest }: FileKeeper, onProgress: (done: number) => void): Promise<void> {
  for (let done = 0; done < files.length; ) {
    onProgress(done);
    const { together, restMilliseconds } = (await isTalking()) ? GENTLY : BRISKLY;
    await keep(files.slice(done, done + together));
    done += together;
    if (restMilliseconds > 0) await rest(restMilliseconds);
  }
  onProgress(files.length);
}
