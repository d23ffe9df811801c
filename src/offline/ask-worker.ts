import { KeepingError } from './keeping-trouble.ts';
import type { FailedAnswer, WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** Asks a service worker one thing. Rejects with a `KeepingError` where it could not. */
export async function askWorker(worker: ServiceWorker, request: WorkerRequest): Promise<Exclude<WorkerAnswer, FailedAnswer>> {
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise<WorkerAnswer>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    worker.postMessage(request, [port2]);
  }).finally(() => port1.close());
  if (answer.type === 'failed') throw new KeepingError(answer.trouble);
  return answer;
}
