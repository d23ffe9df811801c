import { vi } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from '../../src/offline/worker-messages.ts';

/** A made-up service worker: takes its state from the test, and answers what it is asked. */
export class WorkerInTest extends EventTarget {
  state: ServiceWorkerState;
  readonly requests: WorkerRequest[] = [];
  readonly #answers: Partial<Record<WorkerRequest['type'], WorkerAnswer>>;

  constructor(answers: Partial<Record<WorkerRequest['type'], WorkerAnswer>> = {}, state: ServiceWorkerState = 'activated') {
    super();
    this.#answers = answers;
    this.state = state;
  }

  change(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(request: WorkerRequest, [port]: readonly MessagePort[] = []): void {
    this.requests.push(request);
    const answer = this.#answers[request.type];
    if (answer !== undefined) port?.postMessage(answer);
  }
}

type Versions = { readonly installing?: WorkerInTest; readonly waiting?: WorkerInTest; readonly active?: WorkerInTest };

class RegistrationInTest extends EventTarget {
  installing: WorkerInTest | null;
  readonly waiting: WorkerInTest | null;
  active: WorkerInTest | null;
  readonly update = vi.fn(async () => {});

  constructor({ installing, waiting, active }: Versions) {
    super();
    this.installing = installing ?? null;
    this.waiting = waiting ?? null;
    this.active = active ?? null;
  }

  /** The browser has found a newer version and begins to bring it. */
  find(worker: WorkerInTest): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class ContainerInTest extends EventTarget {
  readonly registration: RegistrationInTest;
  readonly register = vi.fn(async () => this.registration);
  readonly getRegistration = vi.fn(async (): Promise<RegistrationInTest | undefined> => undefined);
  readonly ready: Promise<RegistrationInTest>;
  /** The worker whose page this is; none on the very first visit. */
  controller: WorkerInTest | null;
  settle = (): void => {};
  readonly startMessages = vi.fn();

  constructor(versions: Versions) {
    super();
    this.registration = new RegistrationInTest(versions);
    this.controller = versions.active ?? null;
    this.ready = new Promise((resolve) => {
      this.settle = () => resolve(this.registration);
    });
    if (versions.active !== undefined) this.settle();
  }
}

/** A page that is looked at, or not. */
class PageInTest extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  look(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

type WorkerBrowser = {
  readonly container: ContainerInTest;
  readonly reload: () => void;
  readonly page: PageInTest;
  /** Locks that some tab holds, by name. */
  readonly locks: string[];
};

/** Puts a browser with these versions of the worker in the place of the globals (`vi.unstubAllGlobals` takes it away). */
export function stubWorkerBrowser(versions: Versions = {}): WorkerBrowser {
  const container = new ContainerInTest(versions);
  const reload = vi.fn();
  const page = new PageInTest();
  const locks: string[] = [];
  vi.stubGlobal('navigator', { serviceWorker: container, locks: { query: async () => ({ held: locks.map((name) => ({ name, mode: 'shared' })) }) } });
  vi.stubGlobal('window', { isSecureContext: true, location: { protocol: 'https:', reload } });
  vi.stubGlobal('document', page);
  return { container, reload, page, locks };
}
