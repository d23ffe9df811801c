import { KeepingError, type KeepingTrouble, RefusedError } from './keeping-trouble.ts';
import { toTroubleKind } from './to-trouble-kind.ts';

/** What browsers call it where they have no service worker for a page, though nothing is wrong with its script. */
const REFUSALS: readonly unknown[] = ['SecurityError', 'NotSupportedError', 'NotAllowedError'];

/**
 * Why the browser has refused the service worker: it hardly says, so its script is asked for once more.
 * @param workerUrl address of the script
 * @param refusal what the browser rejected with
 */
export async function findWorkerCause(
  workerUrl: string,
  refusal: unknown,
  ask: typeof fetch = (...request) => fetch(...request),
): Promise<KeepingError | RefusedError> {
  const response = await ask(workerUrl, { cache: 'no-store' }).catch(() => undefined);
  const isScript = response?.ok === true && !response.redirected && /javascript/.test(response.headers.get('content-type') ?? '');
  const name = refusal instanceof Error || refusal instanceof DOMException ? refusal.name : undefined;
  if (isScript && REFUSALS.includes(name)) return new RefusedError(String(refusal));
  return new KeepingError(judgeAnswer(workerUrl.slice(workerUrl.lastIndexOf('/') + 1), response));
}

function judgeAnswer(file: string, response: Response | undefined): KeepingTrouble {
  if (response === undefined) return { kind: 'unreachable', file };
  if (!response.ok) return { kind: toTroubleKind(response.status), file };
  const isElse = response.redirected || /^text\/html/.test(response.headers.get('content-type') ?? '');
  return isElse ? { kind: 'changed', file } : { kind: 'worker_refused' };
}
