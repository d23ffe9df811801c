import { vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { AttemptActor, AttemptSnapshot } from '../../../src/app/attempts/attempt-machine.ts';
import type { AttemptEvent, AttemptTag } from '../../../src/app/attempts/attempt-types.ts';
import type { Beginning } from '../../../src/app/attempts/begin-attempt.ts';
import { type CurrentAttempt, type CurrentAttemptParts, createCurrentAttempt } from '../../../src/app/attempts/current-attempt.ts';
import type { LostAttempt } from '../../../src/app/attempts/open-attempt.ts';
import type { PatienceClock } from '../../../src/app/attempts/patience-clock.ts';
import type { Patience } from '../../../src/app/ports.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { type AttemptsInTest, buildAttempts, buildPorts, buildScorer, WHO } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

/** Words as they stand on the screen. */
export const WORDS = { language: 'en', sentences: { title: 'The cold soup' } };

export const CHOSEN = { scenario: buildScenario(), method: buildMethod() };

const BEGINNING: Beginning = { ...CHOSEN, mode: 'guided', words: WORDS };

type Untimed<Event> = Event extends AttemptEvent ? Omit<Event, 'at'> : never;

/** What a test holds in its hands: the attempt of a tab, what it is kept in, and the clock that is turned by hand. */
export class Tab {
  readonly clock = new SimulatedClock();
  readonly current: CurrentAttempt;
  readonly attempts: AttemptsInTest;
  private readonly now: () => string;
  private setPatience = (_patience: Patience) => {};

  constructor(
    {
      ports = buildPorts(),
      patience = { on: false, seconds: 40 },
      scorer = buildScorer(),
    }: Partial<Pick<CurrentAttemptParts, 'ports' | 'scorer'>> & { patience?: Patience } = {},
    attempts = buildAttempts(),
  ) {
    this.attempts = attempts;
    this.now = ports.now;
    this.current = createCurrentAttempt({
      ports,
      scorer,
      attempts,
      library: 'canteen',
      who: () => WHO,
      clock: this.clock,
      patience: {
        get: () => patience,
        watch: (listener) => {
          this.setPatience = listener;
        },
      },
    });
  }

  get actor(): AttemptActor {
    const { now } = this.current.getState();
    if (now.phase !== 'open') throw new Error(`Nothing is played: ${now.phase}.`);
    return now.actor;
  }
  get snapshot(): AttemptSnapshot {
    return this.actor.getSnapshot();
  }
  get at(): string {
    return String(this.snapshot.context.conversation.getSnapshot().value);
  }
  get choices(): string[] {
    return this.snapshot.context.attempt.moves.map(({ choice }) => choice);
  }
  get remaining(): number | undefined {
    return (this.snapshot.children.patience as PatienceClock | undefined)?.getSnapshot().context.remaining;
  }

  begin(changes: Partial<Beginning> = {}): void {
    this.current.getState().begin({ ...BEGINNING, ...changes });
  }
  tell(event: Untimed<AttemptEvent>): void {
    this.actor.send({ ...event, at: this.now() } as AttemptEvent);
  }
  adjust(patience: Patience): void {
    this.setPatience(patience);
  }
  /** One second after the other: the clock sets the next one when one is over. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second += 1) this.clock.increment(1_000);
  }
  /** Says a reply and waits for what comes of it. */
  say(reply: string, tag: AttemptTag = 'answerable'): Promise<AttemptSnapshot> {
    this.tell({ type: 'reply.choose', reply });
    return this.reach(tag);
  }
  /** Waits until what is played has a tag. */
  reach(tag: AttemptTag): Promise<AttemptSnapshot> {
    return vi.waitFor(
      () => {
        if (!this.snapshot.hasTag(tag)) throw new Error(`${JSON.stringify(this.snapshot.value)} is not ${tag}.`);
        return this.snapshot;
      },
      { interval: 1 },
    );
  }
  /** Waits until what was asked for is lost, and says why. */
  lose(): Promise<LostAttempt> {
    return vi.waitFor(
      () => {
        const { now } = this.current.getState();
        if (now.phase !== 'lost') throw new Error(`Nothing is lost: ${now.phase}.`);
        return now.lost;
      },
      { interval: 1 },
    );
  }
}

/** Begins a talk and waits until it can be answered. */
export async function startTalk(...made: ConstructorParameters<typeof Tab>): Promise<Tab> {
  const tab = new Tab(...made);
  tab.begin();
  await tab.reach('answerable');
  return tab;
}
