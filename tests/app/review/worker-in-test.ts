import { vi } from 'vitest';

/** A worker that answers what it is sent, with everything copied on its way as between threads; without an answer its code does not come. */
export class WorkerInTest<Asked, Answer> extends EventTarget {
  readonly asked: Asked[] = [];
  readonly terminate = vi.fn(() => {
    this.#isOver = true;
  });
  readonly #answer: ((asked: Asked) => Promise<Answer>) | undefined;
  #isOver = false;

  constructor(answer?: (asked: Asked) => Promise<Answer>) {
    super();
    this.#answer = answer;
  }

  postMessage(asked: Asked, transfer: Transferable[] = []): void {
    this.asked.push(asked);
    const copy = structuredClone(asked, { transfer });
    queueMicrotask(async () => {
      if (this.#answer === undefined) return void this.dispatchEvent(new Event('error'));
      const data = structuredClone(await this.#answer(copy));
      if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
}
