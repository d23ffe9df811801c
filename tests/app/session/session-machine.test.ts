import { describe, expect, it, vi } from 'vitest';
import { readTalk } from '../../../src/app/session/read-talk.ts';
import { hashStructure } from '../../../src/domain/format/hash-structure.ts';
import { buildAttempts, WHO } from '../../builders/build-ports.ts';
import { CHOSEN, reach, say, standsAt, startSession, startTalk, WORDS } from './start-session.ts';

describe('a session', () => {
  it('waits for a complaint to be chosen, then gives its briefing', () => {
    const { session } = startSession({ chosen: undefined } as never);
    expect(session.getSnapshot().hasTag('choosing')).toBe(true);
    session.send({ type: 'scenario.choose', chosen: CHOSEN });
    expect(session.getSnapshot().hasTag('briefing')).toBe(true);
    session.send({ type: 'session.leave' });
    expect(session.getSnapshot().hasTag('choosing')).toBe(true);
  });

  it('begins an attempt that is kept before anything is said', async () => {
    const { attempts } = await startTalk();
    expect(await attempts.load('attempt-0001')).toEqual({
      kind: 'found',
      attempt: {
        formatVersion: 2,
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
      log.push(`saved, customer still at ${standsAt(session)}`);
      return answer;
    };
    const { session } = await startTalk({}, attempts);
    session.send({ type: 'reply.choose', reply: 'a' });
    expect(session.getSnapshot().hasTag('busy')).toBe(true);
    await reach(session, 'answerable');
    log.push(`customer at ${standsAt(session)}`);
    expect(log).toEqual(['saved, customer still at opening', 'customer at remedy']);
  });

  it('goes from briefing to debrief, scores the talk and closes the attempt', async () => {
    const { session, attempts } = await startTalk();
    await say(session, 'a');
    await say(session, 'a');
    const { context } = await say(session, 'a', 'finished');
    expect(context.attempt?.result?.overall).toBe(100);
    expect(await attempts.load('attempt-0001')).toMatchObject({
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
    const { session } = await startTalk();
    const { context } = await say(session, 'c', 'finished');
    expect(context.attempt?.result).toMatchObject({ ending: 'walked_out', passed: false, criticalErrors: ['rude'] });
  });

  it('does not hear a reply that this turn does not offer, nor one while another is being saved', async () => {
    const { session } = await startTalk();
    session.send({ type: 'reply.choose', reply: 'z' });
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
    session.send({ type: 'reply.choose', reply: 'b' });
    session.send({ type: 'reply.choose', reply: 'a' });
    const { context } = await reach(session, 'answerable');
    expect(context.attempt?.moves.map(({ turn, choice }) => `${turn}.${choice}`)).toEqual(['opening.b']);
  });

  it('hears nothing while it is paused', async () => {
    const { session } = await startTalk();
    session.send({ type: 'talk.pause' });
    expect(session.getSnapshot().hasTag('paused')).toBe(true);
    session.send({ type: 'reply.choose', reply: 'a' });
    expect(standsAt(session)).toBe('opening');
    session.send({ type: 'talk.resume' });
    await say(session, 'a');
    expect(standsAt(session)).toBe('remedy');
  });

  it('is paused after a move that was being saved when the pause was asked for', async () => {
    const { session } = await startTalk();
    session.send({ type: 'reply.choose', reply: 'a' });
    session.send({ type: 'talk.pause' });
    await reach(session, 'paused');
    expect(standsAt(session)).toBe('remedy');
    session.send({ type: 'talk.resume' });
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
  });

  it('is resumed once, however often it was paused', async () => {
    const { session } = await startTalk();
    session.send({ type: 'talk.pause' });
    session.send({ type: 'talk.pause' });
    session.send({ type: 'talk.resume' });
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
  });

  it('goes on after a move when the pause was asked for and taken back while it was being saved', async () => {
    const { session } = await startTalk();
    session.send({ type: 'reply.choose', reply: 'a' });
    session.send({ type: 'talk.pause' });
    session.send({ type: 'talk.resume' });
    await reach(session, 'answerable');
    expect(standsAt(session)).toBe('remedy');
  });

  it('leaves no conversation running behind', async () => {
    const { session } = await startTalk();
    const { conversation } = session.getSnapshot().context;
    session.send({ type: 'session.leave' });
    expect(conversation?.getSnapshot().status).toBe('stopped');
    expect(session.getSnapshot().context.conversation).toBeUndefined();
  });

  it('can be had again, as a new attempt', async () => {
    const { session, attempts } = await startTalk();
    await say(session, 'c', 'finished');
    session.send({ type: 'scenario.choose', chosen: CHOSEN });
    expect(session.getSnapshot().hasTag('briefing')).toBe(true);
    session.send({ type: 'talk.begin', mode: 'assessment', words: { ...WORDS, language: 'hy' } });
    await reach(session, 'answerable');
    expect(standsAt(session)).toBe('opening');
    expect((await attempts.list()).attempts.map(({ id, setting, shown }) => [id, setting.guide, shown.language])).toEqual([
      ['attempt-0001', true, 'en'],
      ['attempt-0002', false, 'hy'],
    ]);
  });

  it('goes from one attempt to another, whatever was open', async () => {
    const { session } = await startTalk();
    await say(session, 'a');
    session.send({ type: 'scenario.choose', chosen: CHOSEN, attemptId: 'attempt-0009' });
    await reach(session, 'missing');
    session.send({ type: 'session.leave' });
    expect(session.getSnapshot().hasTag('choosing')).toBe(true);
    session.send({ type: 'scenario.choose', chosen: CHOSEN, attemptId: 'attempt-0001' });
    await reach(session, 'answerable');
    expect(standsAt(session)).toBe('remedy');
    expect(session.getSnapshot().context.movedElsewhere).toBe(false);
  });

  it('says when storage fails it, and goes on from what is saved when asked', async () => {
    const attempts = buildAttempts();
    const { appendMove } = attempts;
    const { session } = await startTalk({}, attempts);
    await say(session, 'a');
    attempts.appendMove = () => Promise.reject(new Error('gone'));
    await say(session, 'a', 'failed');
    attempts.appendMove = appendMove;
    session.send({ type: 'session.retry' });
    await reach(session, 'answerable');
    expect(standsAt(session)).toBe('remedy');
    await say(session, 'b');
    expect(standsAt(session)).toBe('closing');
  });
});

describe('a session whose storage fails it before the talk', () => {
  it('can begin once more', async () => {
    const attempts = buildAttempts();
    const { start } = attempts;
    const { session } = startSession({}, attempts);
    attempts.start = () => Promise.reject(new Error('gone'));
    session.send({ type: 'talk.begin', mode: 'guided', words: WORDS });
    await reach(session, 'unbegun');
    expect(session.getSnapshot().hasTag('briefing')).toBe(true);
    attempts.start = start;
    session.send({ type: 'talk.begin', mode: 'guided', words: WORDS });
    await reach(session, 'answerable');
  });

  it.each([
    ['the code that reads it did not come', new TypeError('error loading dynamically imported module: https://a.test/assets/a.js'), 'gone'],
    ['the storage failed', new Error('gone'), 'failed'],
  ])('says why an attempt cannot be opened: %s; and opens it when asked', async (_, error, why) => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    vi.stubGlobal('document', { baseURI: 'https://a.test/' });
    const attempts = buildAttempts();
    const { load } = attempts;
    await startTalk({}, attempts);
    attempts.load = () => Promise.reject(error);
    const { session } = startSession({}, attempts);
    session.send({ type: 'scenario.choose', chosen: CHOSEN, attemptId: 'attempt-0001' });
    await reach(session, 'unreached');
    expect(session.getSnapshot().context.unreachedWhy).toBe(why);
    attempts.load = load;
    session.send({ type: 'session.retry' });
    await reach(session, 'answerable');
    vi.unstubAllGlobals();
  });
});

describe('the talk that a screen reads', () => {
  it('is not there before the talk', () => {
    expect(readTalk(startSession().session.getSnapshot().context)).toBeUndefined();
  });

  it('has the state, what was said, and the replies in the order of the attempt', async () => {
    const { session } = await startTalk();
    await say(session, 'a');
    await say(session, 'a');
    const talk = readTalk(session.getSnapshot().context);
    expect(talk?.state).toMatchObject({ at: 'closing', anger: 4, trust: 7, known: ['table_number'] });
    expect(talk?.transcript.map(({ key }) => key).slice(-2)).toEqual(['turn.remedy.a', 'turn.closing.warm']);
    expect(talk?.replies.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(readTalk(session.getSnapshot().context)?.replies).toEqual(talk?.replies);
  });

  it('leaves out a reply whose condition does not hold', async () => {
    const { session } = await startTalk();
    await say(session, 'b');
    await say(session, 'b');
    expect(
      readTalk(session.getSnapshot().context)
        ?.replies.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c']);
  });
});
