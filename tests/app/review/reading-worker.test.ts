import { afterEach, expect, it, vi } from 'vitest';
import type { ReviewAnswer, ReviewRequest } from '../../../src/app/review/review-messages.ts';
import { buildHandIn } from '../../builders/build-hand-in.ts';
import { COAT, playBest } from '../../builders/build-received.ts';
import { buildFile } from '../../builders/build-zip.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the worker reads what it is sent, with the browser’s own cryptography, and asks for what it lacks', async () => {
  const worker = new EventTarget();
  const answers: ReviewAnswer[] = [];
  const send = (data: ReviewRequest) => worker.dispatchEvent(new MessageEvent('message', { data }));
  const ended = new Promise<void>((resolve) => {
    const postMessage = (answer: ReviewAnswer) => {
      answers.push(answer);
      if (answer.kind === 'want') send({ kind: 'material', key: answer.key, material: COAT });
      if (answer.kind === 'end') resolve();
    };
    vi.stubGlobal('self', Object.assign(worker, { postMessage }));
  });
  await import('../../../src/app/review/reading-worker.ts');
  const { text } = await buildHandIn([playBest(1)]);
  send({ kind: 'start', id: 7, job: { kind: 'read', files: [buildFile('a.txt', text)], at: '2026-11-22T09:00:00.000Z' } });
  await ended;
  expect(answers).toMatchObject([
    { kind: 'want', talk: { scenario: { id: 'torn_coat' } } },
    { kind: 'batch', id: 7, batch: { done: 1, all: 1, talks: [{ seal: 'intact', scores: 'same' }] } },
    { kind: 'end', id: 7 },
  ]);
});
