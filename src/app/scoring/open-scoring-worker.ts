import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { ScoredTalk, Scorer } from './scorer.ts';
import type { ScoringAnswer, ScoringRequest } from './scoring-messages.ts';

/** Makes the worker. Throws where the browser refuses one; tells by its `error` event where its code does not come. */
export type MakeWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Scores in a worker that comes with the first talk; on the page, more slowly, where there is no worker or its code does not come.
 * @param here scores on the page
 * @param settled the begun talk is on the screen, so that nothing one waits for shares the network
 */
export function openScoringWorker(makeWorker: MakeWorker, here: Scorer, settled: () => Promise<void> = rest): Scorer {
  const numbers = new Map<ScoredTalk['scenario'], number>();
  const waiting = new Map<number, { readonly resolve: (debrief: Debrief) => void; readonly reject: (error: unknown) => void }>();
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
      if ('debrief' in answer) asked?.resolve(answer.debrief);
      else asked?.reject(new Error(answer.error));
    });
    opened.addEventListener('error', giveUp);
    return opened;
  };
  const ask = ({ method, scenario, moves }: ScoredTalk): Promise<Debrief> =>
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
        moves: moves.map(({ turn, choice }) => ({ turn, choice })),
        ...(!isKnown && { material: { method, scenario } }),
      };
      worker.postMessage(request);
    });

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
    async score(talk) {
      if (isRefused) return here.score(talk);
      try {
        return await ask(talk);
      } catch (error) {
        giveUp(error);
        return here.score(talk);
      }
    },
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
