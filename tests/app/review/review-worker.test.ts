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
      if (answer.kind === 'came') resolve();
    };
    vi.stubGlobal('self', Object.assign(worker, { postMessage }));
  });
  await import('../../../src/app/review/review-worker.ts');
  const { text } = await buildHandIn([playBest(1)]);
  // A group that is made up is kept nowhere: there is no database here.
  send({ kind: 'open', sample: { library: '', structures: [], names: [], language: 'en', now: '2026-11-22T09:00:00.000Z', seed: 1 } });
  send({ kind: 'call', id: 7, call: { name: 'read', asked: [[buildFile('a.txt', text)]] } });
  await ended;
  expect(answers.filter(({ kind }) => kind === 'want')).toMatchObject([{ talk: { scenario: { id: 'torn_coat' } } }]);
  expect(answers.at(-1)).toMatchObject({ kind: 'came', id: 7, value: { phase: 'done', done: 1, all: 1, last: { seal: 'intact', scores: 'same' } } });
});
