import { expect, it } from 'vitest';
import { findWorkerCause } from '../../src/offline/find-worker-cause.ts';

const URL_OF_WORKER = 'https://amends.test/training/service-worker.js';
const FILE = 'service-worker.js';
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable', file: FILE }],
  ['a server that is busy', async () => new Response('', { status: 503 }), { kind: 'unreachable', file: FILE }],
  ['a server without it', async () => new Response('', { status: 404 }), { kind: 'missing', file: FILE }],
  ['a sign-in page in its place', async () => new Response('<p>Sign in', html), { kind: 'changed', file: FILE }],
  ['an answer that wants something first', async () => new Response('', { status: 403 }), { kind: 'changed', file: FILE }],
  ['another type', async () => new Response('', { headers: { 'content-type': 'text/plain' } }), { kind: 'worker_refused' }],
  ['the script itself', async () => new Response('', { headers: { 'content-type': 'text/javascript' } }), { kind: 'worker_refused' }],
] as const)('a worker that the browser refused is told by what is there: %s', async (_, ask, trouble) => {
  expect(await findWorkerCause(URL_OF_WORKER, ask as typeof fetch)).toEqual(trouble);
});
