import { type ActorOptions, createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { toTalkSetting } from '../../domain/attempt/to-talk-setting.ts';
import { replay } from '../../domain/conversation/replay.ts';
import type { Who } from '../learners/people.ts';
import type { Patience, PlayedAttempts, Ports } from '../ports.ts';
import type { Scorer } from '../scoring/scorer.ts';
import { type AttemptActor, type AttemptSnapshot, attemptMachine } from './attempt-machine.ts';
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
  /** Calls back whenever one has begun and its beginning is kept. @returns ends this; one that is still being begun waits then, for nobody will be there */
  onBegun(listener: (attempt: Attempt) => void): () => void;
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
  const listeners = new Set<(attempt: Attempt) => void>();
  /** How often another tab has changed what is played here. */
  let changes = 0;

  const store = createStore<CurrentAttemptState>()((set, get) => {
    const play = (input: Pick<AttemptInput, 'attempt' | 'states' | 'isKept' | 'isMoved' | 'pauses'> & Chosen): AttemptActor => {
      const actor = createActor(attemptMachine, { input: { ...input, patience: patience.get(), tools }, ...(clock && { clock }) });
      actor.on('attempt.began', ({ attempt }) => {
        for (const listener of listeners) listener(attempt);
      });
      actor.on('attempt.superseded', () => {
        const { now } = get();
        if (now.phase === 'open' && now.actor === actor) void load(input, input.attempt.id);
      });
      stop();
      actor.start();
      set({ now: { phase: 'open', id: input.attempt.id, actor } });
      return actor;
    };
    /** Lets go of what is played: of one that is just keeping a reply, or the result of a talk that is over, when that is kept. */
    const stop = () => {
      const { now } = get();
      if (now.phase !== 'open') return;
      const { actor } = now;
      if (!isKeeping(actor.getSnapshot())) return actor.stop();
      actor.send({ type: 'talk.pause', reason: 'away', at: ports.now() });
      const following = actor.subscribe((snapshot) => {
        if (isKeeping(snapshot)) return;
        following.unsubscribe();
        actor.stop();
      });
    };
    /** Until it is there, what was shown of it stays. @param pauses for one that nothing was shown of */
    const load = async ({ scenario, method }: Chosen, id: string, pauses: readonly Pause[] = []): Promise<void> => {
      const chosen = { scenario, method };
      const { now } = get();
      const seen = changes;
      const opened = await openAttempt(attempts, chosen, id);
      // Somebody has gone on meanwhile, to another one or to this one anew.
      if (get().now !== now) return;
      if (opened.kind !== 'found') {
        stop();
        return set({ now: { phase: 'lost', id, chosen, lost: opened } });
      }
      const { attempt, states } = opened;
      const before = now.phase === 'open' ? now.actor.getSnapshot().context : undefined;
      const isMoved = before !== undefined && before.attempt.moves.length !== attempt.moves.length;
      const actor = play({ ...chosen, attempt, states, isKept: true, isMoved, pauses: before?.pauses ?? pauses });
      // What was read may be older than what was heard of meanwhile.
      if (changes !== seen) actor.send({ type: 'attempt.moved' });
    };

    attempts.watchAttempts(({ attemptId, known }) => {
      const { now } = get();
      // What is played here tells all that there is to know of its own moves.
      if (now.phase === 'none' || now.id !== attemptId || known !== undefined) return;
      changes += 1;
      if (now.phase === 'open') now.actor.send({ type: 'attempt.moved' });
      // Brought back, here or in another tab: one may not be looking, so that it waits.
      if (now.phase === 'lost' && now.lost.kind === 'missing') void load(now.chosen, attemptId, [{ reason: 'away', at: ports.now() }]);
    });

    return {
      now: { phase: 'none' },
      begin(beginning) {
        const { now } = get();
        if (now.phase === 'open' && isBeingBegun(now.actor) && isSameBeginning(now.actor, beginning)) return now.actor;
        const attempt = beginAttempt(beginning, { library, who: who(), patience: patience.get() }, ports);
        const { scenario, method } = beginning;
        return play({ scenario, method, attempt, states: replay(scenario, attempt.moves).states, isKept: false, isMoved: false, pauses: [] });
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
        return () => {
          listeners.delete(listener);
          const { now } = get();
          if (now.phase === 'open' && isBeingBegun(now.actor)) now.actor.send({ type: 'talk.pause', reason: 'away', at: ports.now() });
        };
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

function isSameBeginning(actor: AttemptActor, { scenario, mode, from }: Beginning): boolean {
  const { context } = actor.getSnapshot();
  const { setting, from: begun } = context.attempt;
  const isSameMoment = begun?.attempt === from?.attempt.id && begun?.moves === from?.moves;
  return context.scenario.id === scenario.id && setting.guide === toTalkSetting(mode, 0).guide && isSameMoment;
}

/** Whether it does something that ends by itself, and is lost where it does not. */
function isKeeping(snapshot: AttemptSnapshot): boolean {
  return snapshot.hasTag('keeping');
}

function isBeingBegun(actor: AttemptActor): boolean {
  const snapshot = actor.getSnapshot();
  return snapshot.hasTag('saving') && !snapshot.context.isKept;
}
