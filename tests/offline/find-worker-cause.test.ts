import { expect, it } from 'vitest';
import { findWorkerCause } from '../../src/offline/find-worker-cause.ts';
import { RefusedError } from '../../src/offline/keeping-trouble.ts';

const URL_OF_WORKER = 'https://amends.test/training/service-worker.js';
const FILE = 'service-worker.js';
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

const script = async () => new Response('', { headers: { 'content-type': 'text/javascript' } });
const ask = (answer: () => Promise<Response>) => answer as typeof fetch;

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable', file: FILE }],
  ['a server that is busy', async () => new Response('', { status: 503 }), { kind: 'unreachable', file: FILE }],
  ['a server without it', async () => new Response('', { status: 404 }), { kind: 'missing', file: FILE }],
  ['a sign-in page in its place', async () => new Response('<p>Sign in', html), { kind: 'changed', file: FILE }],
  ['an answer that wants something first', async () => new Response('', { status: 403 }), { kind: 'changed', file: FILE }],
  ['another type', async () => new Response('', { headers: { 'content-type': 'text/plain' } }), { kind: 'worker_refused' }],
  ['the script itself', script, { kind: 'worker_refused' }],
] as const)('a worker that the browser refused is told by what is there: %s', async (_, answer, trouble) => {
  const refusal = new TypeError('Failed to register a ServiceWorker: script evaluation failed');
  expect(await findWorkerCause(URL_OF_WORKER, refusal, ask(answer))).toMatchObject({ trouble });
});

it.each(['SecurityError', 'NotSupportedError'])(
  'a browser that has none for this page (%s) is not the fault of a server that sends the script',
  async (name) => {
    const refusal = new DOMException('The user denied permission to use Service Worker.', name);
    expect(await findWorkerCause(URL_OF_WORKER, refusal, ask(script))).toBeInstanceOf(RefusedError);
    const asText = async () => new Response('', { headers: { 'content-type': 'text/plain' } });
    expect(await findWorkerCause(URL_OF_WORKER, refusal, ask(asText))).toMatchObject({ trouble: { kind: 'worker_refused' } });
  },
);
