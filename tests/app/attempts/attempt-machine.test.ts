import { describe, expect, it } from 'vitest';
import { readTalk } from '../../../src/app/attempts/read-talk.ts';
import { hashStructure } from '../../../src/domain/format/hash-structure.ts';
import { buildAttempts, buildPorts, buildScorer, WHO } from '../../builders/build-ports.ts';
import { CHOSEN, startTalk, WORDS } from './play-attempt.ts';

describe('an attempt', () => {
  it('begins an attempt that is kept before anything is said', async () => {
    const { attempts } = await startTalk();
    expect(await attempts.load('attempt-0001')).toEqual({
      kind: 'found',
      attempt: {
        formatVersion: 3,
        id: 'attempt-0001',
        library: 'canteen',
        scenario: { id: 'cold_soup', revision: 1, structure: hashStructure(CHOSEN.scenario) },
        method: { id: 'tiny', revision: 1, structure: hashStructure(CHOSEN.method) },
        ...WHO,
        setting: { hints: true, guide: true, clock: 0, audience: 'alone' },
        shown: { language: 'en', seed: 42, wording: hashStructure(WORDS.sentences) },
        startedAt: '2026-11-21T14:00:00.000Z',
        moves: [],
        events: [],
      },
    });
  });

  it('keeps a move before the customer answers it', async () => {
    const attempts = buildAttempts();
    const { appendMove } = attempts;
    const log: string[] = [];
    attempts.appendMove = async (...move) => {
      const answer = await appendMove(...move);
      log.push(`saved, customer still at ${tab.at}`);
      return answer;
    };
    const tab = await startTalk({}, attempts);
    tab.tell({ type: 'reply.choose', reply: 'a' });
    expect(tab.snapshot.hasTag('busy')).toBe(true);
    await tab.reach('answerable');
    log.push(`customer at ${tab.at}`);
    expect(log).toEqual(['saved, customer still at opening', 'customer at remedy']);
  });

  it('goes from briefing to debrief, scores the talk and closes the attempt', async () => {
    const tab = await startTalk();
    await tab.say('a');
    await tab.say('a');
    const { context } = await tab.say('a', 'finished');
    expect(context.attempt.result?.overall).toBe(100);
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({
      attempt: {
        moves: [
          { turn: 'opening', choice: 'a', at: '2026-11-21T14:00:01.000Z' },
          { turn: 'remedy', choice: 'a', at: '2026-11-21T14:00:02.000Z' },
          { turn: 'closing', choice: 'a', at: '2026-11-21T14:00:03.000Z' },
        ],
        finishedAt: '2026-11-21T14:00:04.000Z',
        result: {
          overall: 100,
          steps: { listen: 100, compensate: 100, thank: 100 },
          ending: 'delighted',
          endingKind: 'delighted',
          passed: true,
          criticalErrors: [],
        },
      },
    });
  });

  it('ends where the customer ends it', async () => {
    const tab = await startTalk();
    const { context } = await tab.say('c', 'finished');
    expect(context.attempt.result).toMatchObject({ ending: 'walked_out', passed: false, criticalErrors: ['rude'] });
  });

  it('whose score does not come is over and kept, and is scored when that is asked for', async () => {
    const scorer = buildScorer();
    const { score } = scorer;
    const tab = await startTalk({ scorer: { ...scorer, score: (talk) => (isReachable ? score(talk) : Promise.reject(new Error('gone'))) } });
    let isReachable = false;
    await tab.say('c', 'unscored');
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({ attempt: { moves: [{ choice: 'c' }] } });
    isReachable = true;
    await tab.current.getState().retry();
    expect((await tab.reach('finished')).context.attempt.result?.ending).toBe('walked_out');
  });

  it('does not hear a reply that this turn does not offer, nor one while another is being saved', async () => {
    const tab = await startTalk();
    for (const reply of ['z', 'silence']) tab.tell({ type: 'reply.choose', reply });
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
    tab.tell({ type: 'reply.choose', reply: 'b' });
    tab.tell({ type: 'reply.choose', reply: 'a' });
    const { context } = await tab.reach('answerable');
    expect(context.attempt.moves.map(({ turn, choice }) => `${turn}.${choice}`)).toEqual(['opening.b']);
  });

  it('hears nothing while it is paused', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    expect(tab.snapshot.hasTag('paused')).toBe(true);
    tab.tell({ type: 'reply.choose', reply: 'a' });
    expect(tab.at).toBe('opening');
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    await tab.say('a');
    expect(tab.at).toBe('remedy');
  });

  it('is paused after a move that was being saved when the pause was asked for', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'reply.choose', reply: 'a' });
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    await tab.reach('paused');
    expect(tab.at).toBe('remedy');
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
  });

  it('is resumed once, however often it was paused', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
  });

  it('goes on after a move when the pause was asked for and taken back while it was being saved', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'reply.choose', reply: 'a' });
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    tab.tell({ type: 'talk.resume', reasons: ['asked'] });
    await tab.reach('answerable');
    expect(tab.at).toBe('remedy');
  });

  it('stands still until every reason to has gone', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'talk.pause', reason: 'asked' });
    tab.tell({ type: 'talk.pause', reason: 'question' });
    tab.tell({ type: 'talk.resume', reasons: ['question'] });
    expect(tab.snapshot.hasTag('paused')).toBe(true);
    tab.tell({ type: 'talk.resume', reasons: ['asked', 'away'] });
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
  });

  it('stands still through a question that was asked while a move was being saved', async () => {
    const tab = await startTalk();
    tab.tell({ type: 'reply.choose', reply: 'a' });
    tab.tell({ type: 'talk.pause', reason: 'question' });
    await tab.reach('paused');
    tab.tell({ type: 'talk.resume', reasons: ['question'] });
    expect([tab.snapshot.hasTag('answerable'), tab.at]).toEqual([true, 'remedy']);
  });

  it('that is asked for once more after a failure goes on, whatever was on the screen before', async () => {
    const attempts = buildAttempts();
    const { appendMove } = attempts;
    const tab = await startTalk({}, attempts);
    attempts.appendMove = () => Promise.reject(new Error('gone'));
    tab.tell({ type: 'reply.choose', reply: 'a' });
    tab.tell({ type: 'talk.pause', reason: 'question' });
    await tab.reach('failed');
    attempts.appendMove = appendMove;
    await tab.current.getState().retry();
    await tab.reach('answerable');
  });

  it('takes its moments from what it is told, and looks at no clock for them', async () => {
    const ports = buildPorts();
    const tab = await startTalk({ ports });
    tab.actor.send({ type: 'guide.open', at: '2026-11-21T15:00:00.000Z' });
    tab.actor.send({ type: 'reply.choose', reply: 'a', at: '2026-11-21T15:00:07.000Z' });
    const { context } = await tab.reach('answerable');
    expect([...context.attempt.events, ...context.attempt.moves].map(({ at }) => at)).toEqual(['2026-11-21T15:00:00.000Z', '2026-11-21T15:00:07.000Z']);
  });
});

describe('the talk that a screen reads', () => {
  it('has the state, what was said, and the replies in the order of the attempt', async () => {
    const tab = await startTalk();
    await tab.say('a');
    await tab.say('a');
    const talk = readTalk(tab.snapshot.context);
    expect(talk.step).toBe('thank');
    expect(talk.state).toMatchObject({ at: 'closing', anger: 4, trust: 7, known: ['table_number'] });
    expect(talk.transcript.map(({ key }) => key).slice(-2)).toEqual(['turn.remedy.a', 'turn.closing.warm']);
    expect(talk.replies.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(readTalk(tab.snapshot.context).replies).toEqual(talk.replies);
  });

  it('leaves out a reply whose condition does not hold', async () => {
    const tab = await startTalk();
    await tab.say('b');
    await tab.say('b');
    expect(
      readTalk(tab.snapshot.context)
        .replies.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('has neither step nor replies once it is over', async () => {
    const tab = await startTalk();
    const { context } = await tab.say('c', 'finished');
    expect(readTalk(context)).toMatchObject({ state: { at: 'walked_out' }, step: undefined, replies: [] });
  });
});
