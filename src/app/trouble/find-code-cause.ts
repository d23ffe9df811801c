import { toArrivalCause } from '../../domain/trouble/to-arrival-cause.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';

/** How browsers, and the loader that the build puts around `import()`, say that a file of code or style has not come; anything else is a mistake in it. */
const NOT_COME = /dynamically imported module|module script|preload CSS/i;
/** Chromium and Firefox name the file. */
const ADDRESS = /\S+\.(?:js|css)\b/;

/**
 * Why the code of a part of the app is not here: `import()` does not tell, so the file is fetched once more; where the error does not name
 * it, this script's own file.
 * @param error with which `import()` has rejected
 * @returns undefined where the code has come and is itself in trouble
 */
export async function findCodeCause(error: unknown, ask: typeof fetch = (...request) => fetch(...request)): Promise<ArrivalCause | undefined> {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (!NOT_COME.test(message)) return undefined;
  const [address = import.meta.url] = ADDRESS.exec(message) ?? [];
  try {
    const response = await ask(new URL(address, document.baseURI), { cache: 'no-store' });
    if (!response.ok) return toArrivalCause(response.status);
    // Now it is there: what failed has passed.
    return /javascript|css/.test(response.headers.get('content-type') ?? '') ? 'not_arrived' : 'foreign';
  } catch {
    return 'not_arrived';
  }
}
