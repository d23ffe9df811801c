import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import { putTogether } from './cut-apart.ts';
import type { SampleParts } from './draw-sample.ts';
import type { GroupView } from './group-view.ts';
import type { FindMaterial } from './judged-talk.ts';
import type { GroupCall, GroupCallName, GroupCalls, ReviewAnswer, ReviewRequest } from './review-messages.ts';

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeReviewWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Holds the group on the page, for whoever cannot have a worker; its code comes when that is known. */
export type ServeHere = (post: (answer: ReviewAnswer) => void) => Promise<(request: ReviewRequest) => void>;

/** The line to the place where a group is held. */
export type ReviewLine = {
  /** @param transfer what goes there for good: a call with such is not made again elsewhere, it rejects */
  call<Name extends GroupCallName>(name: Name, asked: Parameters<GroupCalls[Name]>, transfer?: Transferable[]): ReturnType<GroupCalls[Name]>;
  close(): void;
};

export type LineParts = {
  readonly makeWorker: MakeReviewWorker;
  readonly serveHere: ServeHere;
  readonly findMaterial: FindMaterial;
  readonly sample?: SampleParts;
  /** Told what is seen of the group, each time with the chapters that are new. */
  readonly onSeen: (view: Partial<GroupView>) => void;
};

type Waiting = {
  readonly request: Extract<ReviewRequest, { readonly kind: 'call' }>;
  readonly isSentOnce: boolean;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
};

/** Files that a page hands over at once: a browser needs a third of a millisecond for each, and clicks wait meanwhile. */
const PORTION = 50;

/** What a place is told anew that takes over: all else is kept. */
const STANDING: readonly GroupCallName[] = ['load', 'judgeBy'];

/**
 * Opens the line with the first call: to a worker; to the page itself, which is slower, where there is none, its code does not come or nothing can be kept
 * there. What was asked and not answered yet is then asked here.
 */
export function openReviewLine({ makeWorker, serveHere, findMaterial, sample, onSeen }: LineParts): ReviewLine {
  const waiting = new Map<number, Waiting>();
  const standing = new Map<GroupCallName, GroupCall>();
  let calls = 0;
  let coming: Partial<GroupView> = {};
  let send: ((request: ReviewRequest, transfer?: Transferable[]) => void) | undefined;
  let close = () => {};
  let opening: Promise<void> | undefined;

  const hear = (answer: ReviewAnswer) => {
    if (answer.kind === 'piece') return void putTogether(coming, answer.piece);
    if (answer.kind === 'shown') {
      onSeen(coming);
      coming = {};
      return;
    }
    if (answer.kind === 'want') return void bring(answer);
    if (answer.kind === 'unfit') return void moveHere();
    const { resolve, reject } = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    // What was asked decides what comes.
    if (answer.kind === 'came') resolve?.(answer.value as never);
    else reject?.(Object.assign(new Error(answer.error.message), { name: answer.error.name }));
  };
  const bring = async ({ key, talk }: Extract<ReviewAnswer, { readonly kind: 'want' }>) => {
    const material = await findMaterial(talk).catch(() => undefined);
    send?.({ kind: 'material', key, ...(material && { material }) });
  };
  const openWorker = () => {
    const worker = makeWorker();
    let isLeft = false;
    const leave = () => {
      isLeft = true;
      worker.terminate();
    };
    worker.addEventListener('message', (event) => isLeft || hear((event as MessageEvent<ReviewAnswer>).data));
    worker.addEventListener('error', () => isLeft || void moveHere());
    close = leave;
    const post = (request: ReviewRequest, transfer: Transferable[] = []) => {
      if (!isLeft) worker.postMessage(request, transfer);
    };
    send = (request, transfer) => {
      if (request.kind !== 'call' || request.call.name !== 'read' || request.call.asked[0].length <= PORTION) return post(request, transfer);
      void postPortions(request.id, request.call.asked[0], post).catch(() => isLeft || void moveHere());
    };
    send({ kind: 'open', ...(sample && { sample }) });
  };
  const moveHere = (): Promise<void> => {
    close();
    send = undefined;
    coming = {};
    opening = openHere().catch((error: unknown) => {
      // Asked for again, its code may come.
      opening = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return opening;
  };
  const openHere = async () => {
    let isLeft = false;
    close = () => {
      isLeft = true;
    };
    const serve = await serveHere((answer) => queueMicrotask(() => isLeft || hear(answer)));
    serve({ kind: 'open', ...(sample && { sample }) });
    const isAsked = (name: GroupCallName) => [...waiting.values()].some(({ request }) => request.call.name === name);
    for (const call of standing.values()) if (!isAsked(call.name)) serve({ kind: 'call', id: 0, call });
    for (const [id, { request, isSentOnce, reject }] of waiting) {
      if (!isSentOnce) serve(request);
      else {
        waiting.delete(id);
        reject(new Error('The worker is lost.'));
      }
    }
    send = serve;
  };
  const open = async () => {
    try {
      openWorker();
    } catch {
      await moveHere();
    }
  };
  const ask = (request: Waiting['request'], transfer?: Transferable[]) => {
    opening ??= open();
    try {
      // Where the page is still on its way to hold it, all that waits is asked once it does.
      send?.(request, transfer);
    } catch {
      void moveHere();
    }
  };

  return {
    call: <Name extends GroupCallName>(name: Name, asked: Parameters<GroupCalls[Name]>, transfer?: Transferable[]) =>
      new Promise((resolve, reject) => {
        calls += 1;
        const call = { name, asked } as GroupCall;
        if (STANDING.includes(name)) standing.set(name, call);
        const request = { kind: 'call', id: calls, call } as const;
        waiting.set(calls, { request, isSentOnce: transfer !== undefined, resolve, reject });
        ask(request, transfer);
      }) as ReturnType<GroupCalls[Name]>,
    close: () => close(),
  };
}

async function postPortions(id: number, files: readonly IncomingFile[], post: (request: ReviewRequest) => void): Promise<void> {
  let from = 0;
  for (; from + PORTION < files.length; from += PORTION) {
    post({ kind: 'files', id, files: files.slice(from, from + PORTION) });
    await new Promise((resolve) => setTimeout(resolve));
  }
  post({ kind: 'call', id, call: { name: 'read', asked: [files.slice(from)] } });
}
