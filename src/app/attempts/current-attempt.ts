import { type ActorOptions, createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Who } from '../learners/people.ts';
import type { Patience, PlayedAttempts, Ports } from '../ports.ts';
import type { Scorer } from '../scoring/scorer.ts';
import { type AttemptActor, attemptMachine } from './attempt-machine.ts';
import type { AttemptInput, Chosen, Pause } from './attempt-types.ts';
import { type Beginning, beginAttempt } from './begin-attempt.ts';
import { type LostAttempt, openAttempt } from './open-attempt.ts';

/** The attempt that this tab plays: one actor an attempt, made when it begins or is opened, and never used for another. */
export type CurrentAttemptState = {
  readonly now:
    | { readonly phase: 'none' }
    | { readonly phase: 'opening'; readonly id: string }
    | { readonly phase: 'open'; readonly id: string; readonly actor: AttemptActor }
    | { readonly phase: 'lost'; readonly id: string; readonly chosen: Chosen; readonly lost: LostAttempt };
  /** Begins one. Asked again while it is being begun, it is the same one. */
  begin(beginning: Beginning): AttemptActor;
  /** Opens a kept one where it stands; does nothing where it is the one that is played. */
  open(chosen: Chosen, id: string): Promise<void>;
  /** Loads the one that could not be opened once more. */
  retry(): Promise<void>;
  /** Lets go of it, unless it is just being begun: opened again, it is read anew and goes on where it is kept. */
  leave(): void;
  /** Calls back whenever one has begun and its beginning is kept. @returns ends this */
  onBegun(listener: (id: string) => void): () => void;
};
export type CurrentAttempt = StoreApi<CurrentAttemptState>;

/** What it is made of. */
export type CurrentAttemptParts = {
  readonly attempts: PlayedAttempts;
  readonly scorer: Scorer;
  readonly ports: Ports;
  /** Id of the library that the attempts are of. */
  readonly library: string;
  /** Who practises now, and in which browser. */
  readonly who: () => Who;
  readonly patience: { get(): Patience; watch(listener: (patience: Patience) => void): void };
  /** Turned by hand in tests. */
  readonly clock?: ActorOptions<typeof attemptMachine>['clock'];
};

/** Nothing is played before somebody begins. */
export function createCurrentAttempt({ attempts, scorer, ports, library, who, patience, clock }: CurrentAttemptParts): CurrentAttempt {
  const tools = { attempts, scorer, now: ports.now };
  const listeners = new Set<(id: string) => void>();

  const store = createStore<CurrentAttemptState>()((set, get) => {
    const play = (input: Pick<AttemptInput, 'attempt' | 'isKept' | 'isMoved' | 'pauses'> & Chosen): AttemptActor => {
      const actor = createActor(attemptMachine, { input: { ...input, patience: patience.get(), tools }, ...(clock && { clock }) });
      actor.on('attempt.began', ({ id }) => {
        for (const listener of listeners) listener(id);
      });
      actor.on('attempt.superseded', () => void load(input, input.attempt.id));
      stop();
      actor.start();
      set({ now: { phase: 'open', id: input.attempt.id, actor } });
      return actor;
    };
    const stop = () => {
      const { now } = get();
      if (now.phase === 'open') now.actor.stop();
    };
    /** Until it is there, what was shown of it stays. @param pauses for one that nothing was shown of */
    const load = async ({ scenario, method }: Chosen, id: string, pauses: readonly Pause[] = []): Promise<void> => {
      const chosen = { scenario, method };
      const opened = await openAttempt(attempts, chosen, id);
      const { now } = get();
      // Somebody has gone on to another one meanwhile.
      if (now.phase === 'none' || now.id !== id) return;
      if (opened.kind !== 'found') {
        stop();
        return set({ now: { phase: 'lost', id, chosen, lost: opened } });
      }
      const { attempt } = opened;
      const before = now.phase === 'open' ? now.actor.getSnapshot().context : undefined;
      const isMoved = before !== undefined && before.attempt.moves.length !== attempt.moves.length;
      play({ ...chosen, attempt, isKept: true, isMoved, pauses: before?.pauses ?? pauses });
    };

    attempts.watchAttempts(({ attemptId, from }) => {
      const { now } = get();
      if (now.phase === 'none' || now.id !== attemptId) return;
      if (now.phase === 'open' && from === 'elsewhere') now.actor.send({ type: 'attempt.moved' });
      // Brought back, here or in another tab: one may not be looking, so that it waits.
      if (now.phase === 'lost' && now.lost.kind === 'missing') void load(now.chosen, attemptId, [{ reason: 'away', at: ports.now() }]);
    });

    return {
      now: { phase: 'none' },
      begin(beginning) {
        const { now } = get();
        if (now.phase === 'open' && isBeingBegun(now.actor) && now.actor.getSnapshot().context.scenario.id === beginning.scenario.id) return now.actor;
        const attempt = beginAttempt(beginning, { library, who: who(), patience: patience.get() }, ports);
        return play({ scenario: beginning.scenario, method: beginning.method, attempt, isKept: false, isMoved: false, pauses: [] });
      },
      async open(chosen, id) {
        const { now } = get();
        if (now.phase !== 'none' && now.id === id && now.phase !== 'lost') return;
        stop();
        set({ now: { phase: 'opening', id } });
        await load(chosen, id);
      },
      async retry() {
        const { now } = get();
        if (now.phase === 'open') now.actor.send({ type: 'attempt.retry' });
        if (now.phase === 'lost') await load(now.chosen, now.id);
      },
      leave() {
        const { now } = get();
        if (now.phase === 'none' || (now.phase === 'open' && isBeingBegun(now.actor))) return;
        stop();
        set({ now: { phase: 'none' } });
      },
      onBegun(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  });

  patience.watch((now) => {
    const { now: played } = store.getState();
    if (played.phase === 'open') played.actor.send({ type: 'patience.adjust', patience: now });
  });
  // A page is hydrated once its talk has begun: React then reads what is here, not what was here at first.
  return Object.assign(store, { getInitialState: store.getState });
}

function isBeingBegun(actor: AttemptActor): boolean {
  const snapshot = actor.getSnapshot();
  return snapshot.hasTag('saving') && !snapshot.context.isKept;
}
