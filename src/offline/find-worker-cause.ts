import { judgeStatus } from './judge-status.ts';
import type { KeepingTrouble } from './keeping-trouble.ts';

/**
 * Why the browser has refused the service worker: it does not say, so its script is asked for once more.
 * @param workerUrl address of the script
 */
export async function findWorkerCause(workerUrl: string, ask: typeof fetch = (...request) => fetch(...request)): Promise<KeepingTrouble> {
  const file = workerUrl.slice(workerUrl.lastIndexOf('/') + 1);
  const response = await ask(workerUrl, { cache: 'no-store' }).catch(() => undefined);
  if (response === undefined) return { kind: 'unreachable', file };
  if (!response.ok) return { kind: judgeStatus(response.status), file };
  const isElse = response.redirected || /^text\/html/.test(response.headers.get('content-type') ?? '');
  return isElse ? { kind: 'changed', file } : { kind: 'worker_refused' };
}
