import { describe, expect, it } from 'vitest';
import { buildPorts } from '../../builders/build-ports.ts';
import { CHOSEN, startTalk, Tab } from './play-attempt.ts';

const BEFORE = '2026-11-21T14:00:00.000Z';

/** Ports whose clock shows what a test sets it to. */
function buildClock() {
  let shown = BEFORE;
  return {
    ports: { ...buildPorts(), now: () => shown },
    set(moment: string) {
      shown = moment;
    },
  };
}

function timesOf(tab: Tab): (string | undefined)[] {
  const { attempt } = tab.snapshot.context;
  return [attempt.startedAt, ...attempt.moves.map(({ at }) => at), attempt.finishedAt];
}

describe('a clock that is set back during a talk', () => {
  it('lets no time of the attempt run backwards: the last kept moment holds until the clock has passed it', async () => {
    const clock = buildClock();
    const tab = await startTalk({ ports: clock.ports });
    clock.set('2026-11-21T14:01:00.000Z');
    await tab.say('a');
    clock.set('2026-11-20T09:00:00.000Z');
    await tab.say('a');
    await tab.say('a', 'finished');
    const later = '2026-11-21T14:01:00.000Z';
    expect(timesOf(tab)).toEqual([BEFORE, later, later, later, later]);
    expect(await tab.attempts.load('attempt-0001')).toEqual({ kind: 'found', attempt: tab.snapshot.context.attempt });
  });

  it('goes with the clock again once it has caught up', async () => {
    const clock = buildClock();
    const tab = await startTalk({ ports: clock.ports });
    clock.set('2026-11-21T13:30:00.000Z');
    await tab.say('a');
    clock.set('2026-11-21T14:02:00.000Z');
    await tab.say('a');
    expect(timesOf(tab)).toEqual([BEFORE, BEFORE, '2026-11-21T14:02:00.000Z', undefined]);
  });

  it('holds for a talk that is opened again later', async () => {
    const clock = buildClock();
    const first = await startTalk({ ports: clock.ports });
    await first.say('a');
    clock.set('2025-01-01T00:00:00.000Z');
    const tab = new Tab({ ports: clock.ports }, first.attempts);
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    await tab.say('a');
    expect(timesOf(tab)).toEqual([BEFORE, BEFORE, BEFORE, undefined]);
  });

  it('a clock that was set ahead takes nothing from the talk, and the talk goes on with it', async () => {
    const clock = buildClock();
    const tab = await startTalk({ ports: clock.ports });
    clock.set('2031-01-01T00:00:00.000Z');
    await tab.say('a');
    expect(timesOf(tab)).toEqual([BEFORE, '2031-01-01T00:00:00.000Z', undefined]);
  });

  it('gives the customer neither more nor less patience: it counts seconds, not moments', async () => {
    const shown = buildClock();
    const tab = await startTalk({ ports: shown.ports, patience: { on: true, seconds: 10 } });
    tab.pass(4);
    shown.set('2026-11-20T14:00:00.000Z');
    tab.pass(1);
    shown.set('2026-12-24T14:00:00.000Z');
    tab.pass(1);
    expect(tab.remaining).toBe(4);
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
  });
});
