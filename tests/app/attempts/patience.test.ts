import { describe, expect, it, vi } from 'vitest';
import { buildMove, buildNext } from '../../builders/build-attempt.ts';
import { startTalk, type Tab } from './play-attempt.ts';

const TEN = { on: true, seconds: 10 };

/** Another tab says the first reply, and this one hears of it. */
async function moveElsewhere(tab: Tab): Promise<void> {
  await tab.attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
  tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
  await vi.waitFor(() => expect(tab.snapshot.context.isMoved).toBe(true));
}

describe('the patience clock', () => {
  it('never lapses while it is off', async () => {
    const tab = await startTalk({ patience: { on: false, seconds: 10 } });
    tab.pass(3_600);
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
    expect(tab.choices).toEqual([]);
  });

  it('lapses after its seconds: the silence is saved as a move and the customer speaks into it', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(9);
    expect(tab.remaining).toBe(1);
    expect(tab.choices).toEqual([]);
    tab.pass(1);
    expect(tab.snapshot.hasTag('busy')).toBe(true);
    await tab.reach('answerable');
    expect(tab.choices).toEqual(['silence']);
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({ attempt: { moves: [{ turn: 'opening', choice: 'silence' }] } });
    expect(tab.snapshot.context.conversation.getSnapshot().context).toMatchObject({ anger: 7, trust: 3, silences: 1 });
  });

  it('starts afresh with every turn', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(7);
    await tab.say('a');
    expect(tab.remaining).toBe(10);
    tab.pass(9);
    expect(tab.choices).toEqual(['a']);
  });

  it('lets the customer leave after the third silence', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(10);
    await tab.reach('answerable');
    tab.pass(10);
    await tab.reach('answerable');
    tab.pass(10);
    await tab.reach('finished');
    expect(tab.at).toBe('walked_out');
  });

  it('stands still while paused and goes on where it stopped', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(6);
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    tab.pass(600);
    expect(tab.remaining).toBe(4);
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    tab.pass(3);
    expect(tab.remaining).toBe(1);
    expect(tab.choices).toEqual([]);
  });

  it('can be extended by its full length, ten times and more', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(5);
    for (let time = 0; time < 12; time += 1) tab.tell({ type: 'patience.extend' });
    expect(tab.remaining).toBe(125);
    tab.pass(124);
    expect(tab.choices).toEqual([]);
  });

  it('can be turned on, given another length, and turned off in the middle of a talk', async () => {
    const tab = await startTalk({ patience: { on: false, seconds: 10 } });
    tab.adjust({ on: true, seconds: 20 });
    tab.pass(19);
    expect(tab.remaining).toBe(1);
    tab.adjust({ on: false, seconds: 20 });
    tab.pass(60);
    expect(tab.choices).toEqual([]);
  });

  it('goes on where it is when its setting is sent again unchanged', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(6);
    tab.adjust({ ...TEN });
    expect(tab.remaining).toBe(4);
  });

  it('is of the adjusted length in the next turn, too', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.adjust({ on: true, seconds: 30 });
    await tab.say('a');
    tab.pass(29);
    expect(tab.choices).toEqual(['a']);
  });

  it('does not begin to run in a paused tab when another tab goes on with the talk', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    await moveElsewhere(tab);
    expect(tab.at).toBe('remedy');
    expect(tab.snapshot.hasTag('paused')).toBe(true);
    tab.pass(60);
    expect(tab.choices).toEqual(['a']);
  });

  it('has its full time when a paused tab goes on with a turn that another tab has reached', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(8);
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    await moveElsewhere(tab);
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    expect(tab.remaining).toBe(10);
    tab.pass(9);
    expect(tab.choices).toEqual(['a']);
  });

  it('gives a turn that another tab has reached its full time', async () => {
    const tab = await startTalk({ patience: TEN });
    tab.pass(8);
    await moveElsewhere(tab);
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
    expect(tab.remaining).toBe(10);
  });
});
