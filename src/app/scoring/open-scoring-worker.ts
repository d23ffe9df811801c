import type { ScoredTalk, Scorer } from './scorer.ts';
import type { ScoringAnswer, ScoringRequest } from './scoring-messages.ts';

/** What is asked of it: a talk to score, as it is or gone on with, or without moves the ways of a scenario. */
type Asked = Omit<ScoredTalk, 'moves'> & Partial<Pick<ScoredTalk, 'moves'>> & { readonly isBestOn?: boolean };

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Scores in a worker that comes with the first talk; on the page, more slowly, where there is no worker or its code does not come.
 * @param here scores on the page
 * @param settled the begun talk is on the screen, so that nothing one waits for shares the network
 */
export function openScoringWorker(makeWorker: MakeWorker, here: Scorer, settled: () => Promise<void> = rest): Scorer {
  const numbers = new Map<ScoredTalk['scenario'], number>();
  const waiting = new Map<number, { readonly resolve: (found: never) => void; readonly reject: (error: unknown) => void }>();
  let worker: ReturnType<MakeWorker> | undefined;
  let isRefused = false;
  let requests = 0;

  const giveUp = (error: unknown) => {
    isRefused = true;
    worker?.terminate();
    here.prepare();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const open = () => {
    const opened = makeWorker();
    opened.addEventListener('message', (event) => {
      const answer = (event as MessageEvent<ScoringAnswer>).data;
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('error' in answer) asked?.reject(new Error(answer.error));
      // What was asked decides what is found.
      else asked?.resolve(answer.found as never);
    });
    opened.addEventListener('error', giveUp);
    return opened;
  };
  const ask = <Found>({ method, scenario, moves, isBestOn }: Asked): Promise<Found> =>
    new Promise((resolve, reject) => {
      worker ??= open();
      const isKnown = numbers.has(scenario);
      const number = numbers.get(scenario) ?? numbers.size;
      numbers.set(scenario, number);
      requests += 1;
      waiting.set(requests, { resolve, reject });
      const request: ScoringRequest = {
        id: requests,
        scenario: number,
        ...(moves && { moves: moves.map(({ turn, choice }) => ({ turn, choice })) }),
        ...(isBestOn && { isBestOn }),
        ...(!isKnown && { material: { method, scenario } }),
      };
      worker.postMessage(request);
    });

  /** What the worker finds; where it cannot, what the page does. */
  const find = async <Talk extends Asked, Found>(talk: Talk, findHere: (talk: Talk) => Promise<Found>): Promise<Found> => {
    if (isRefused) return findHere(talk);
    try {
      return await ask<Found>(talk);
    } catch (error) {
      giveUp(error);
      return findHere(talk);
    }
  };

  return {
    async prepare() {
      await settled();
      if (isRefused) return;
      try {
        worker ??= open();
      } catch (error) {
        giveUp(error);
      }
    },
    score: (talk) => find(talk, here.score),
    scoreBestOn: (talk) => find({ ...talk, isBestOn: true }, here.scoreBestOn),
    listWays: ({ method, scenario }) => find({ method, scenario }, here.listWays),
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
