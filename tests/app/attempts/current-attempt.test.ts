import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildAttempts, buildScorer } from '../../builders/build-ports.ts';
import { CHOSEN, startTalk, Tab, WORDS } from './play-attempt.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the attempt of a tab', () => {
  it('is none before somebody begins, and when it was left; no conversation runs on', async () => {
    const tab = new Tab();
    expect(tab.current.getState().now).toEqual({ phase: 'none' });
    tab.begin();
    const { conversation } = (await tab.reach('answerable')).context;
    tab.current.getState().leave();
    expect(tab.current.getState().now).toEqual({ phase: 'none' });
    expect(conversation.getSnapshot().status).toBe('stopped');
  });

  it('is closed with its result when it was over, though it was left, or another one was opened, before the result was there', async () => {
    let score = () => {};
    const wait = new Promise<void>((resolve) => {
      score = resolve;
    });
    const scorer = buildScorer();
    const tab = new Tab({ scorer: { ...scorer, score: (work) => wait.then(() => scorer.score(work)) } });
    tab.begin();
    await tab.reach('answerable');
    tab.tell({ type: 'reply.choose', reply: 'c' });
    await vi.waitFor(async () => expect((await tab.attempts.list()).attempts[0]?.moves).toHaveLength(1));
    tab.begin({ mode: 'assessment' });
    await tab.reach('answerable');
    score();
    await vi.waitFor(async () => expect((await tab.attempts.list()).attempts.map(({ result }) => result?.ending)).toEqual(['walked_out', undefined]));
    expect(tab.snapshot.context.attempt.id).toBe('attempt-0002');
  });

  it('keeps the reply that was just said when it is left, and its clock does not run on', async () => {
    const tab = new Tab({ patience: { on: true, seconds: 10 } });
    tab.begin();
    await tab.reach('answerable');
    tab.tell({ type: 'reply.choose', reply: 'a' });
    const { actor } = tab;
    tab.current.getState().leave();
    await vi.waitFor(() => expect(actor.getSnapshot().status).toBe('stopped'));
    tab.pass(60);
    expect((await tab.attempts.list()).attempts[0]?.moves.map(({ choice }) => choice)).toEqual(['a']);
  });

  it('tells that it has begun when its beginning is kept, once, and to nobody who has ended listening', async () => {
    const attempts = buildAttempts();
    const { start } = attempts;
    let keep = () => {};
    attempts.start = (attempt) =>
      new Promise((resolve) => {
        keep = () => resolve(start(attempt));
      });
    const tab = new Tab({}, attempts);
    const heard: string[] = [];
    tab.current.getState().onBegun(({ id }) => heard.push(id));
    tab.current.getState().onBegun(({ id }) => heard.push(`${id} again`))();
    tab.begin();
    expect(tab.snapshot.hasTag('saving')).toBe(true);
    expect(heard).toEqual([]);
    keep();
    await tab.reach('answerable');
    expect(heard).toEqual(['attempt-0001']);
  });

  it('is not let go of while it is being begun', async () => {
    const tab = new Tab();
    tab.begin();
    tab.current.getState().leave();
    await tab.reach('answerable');
  });

  it('waits where nobody has stayed for its beginning', async () => {
    const tab = new Tab({ patience: { on: true, seconds: 10 } });
    const stopFollowing = tab.current.getState().onBegun(() => {});
    tab.begin();
    stopFollowing();
    await tab.reach('paused');
    tab.pass(60);
    expect(tab.choices).toEqual([]);
  });

  it('is another one when another mode was chosen while the first is being kept', async () => {
    const tab = new Tab();
    tab.begin();
    tab.begin({ mode: 'assessment' });
    expect((await tab.reach('answerable')).context.attempt.setting.guide).toBe(false);
  });

  it('is begun once, however often that is asked for while it is being kept', async () => {
    const tab = new Tab();
    tab.begin();
    const { actor } = tab;
    tab.begin();
    expect(tab.actor).toBe(actor);
    await tab.reach('answerable');
    expect((await tab.attempts.list()).attempts).toHaveLength(1);
  });

  it('can be had again, as another one', async () => {
    const tab = await startTalk();
    await tab.say('c', 'finished');
    tab.begin({ mode: 'assessment', words: { ...WORDS, language: 'hy' } });
    await tab.reach('answerable');
    expect(tab.at).toBe('opening');
    expect((await tab.attempts.list()).attempts.map(({ id, setting, shown }) => [id, setting.guide, shown.language])).toEqual([
      ['attempt-0001', true, 'en'],
      ['attempt-0002', false, 'hy'],
    ]);
  });

  it('goes from one to another, whatever was open', async () => {
    const tab = await startTalk();
    await tab.say('a');
    const { actor } = tab;
    await tab.current.getState().open(CHOSEN, 'attempt-0009');
    expect(await tab.lose()).toEqual({ kind: 'missing' });
    expect(actor.getSnapshot().status).toBe('stopped');
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    await tab.reach('answerable');
    expect([tab.at, tab.snapshot.context.isMoved]).toEqual(['remedy', false]);
  });

  it('stays the one that is played when it is opened once more', async () => {
    const tab = await startTalk();
    const { actor } = tab;
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    expect(tab.actor).toBe(actor);
  });

  it('is read once more when it was left and opened again, and not as it was before', async () => {
    const attempts = buildAttempts();
    const { load } = attempts;
    await startTalk({}, attempts);
    const arriving: (() => void)[] = [];
    attempts.load = (id) => new Promise((resolve) => arriving.push(() => resolve(load(id))));
    const tab = new Tab({}, attempts);
    void tab.current.getState().open(CHOSEN, 'attempt-0001');
    tab.current.getState().leave();
    void tab.current.getState().open(CHOSEN, 'attempt-0001');
    arriving[1]?.();
    await vi.waitFor(() => expect(tab.current.getState().now.phase).toBe('open'));
    const { actor } = tab;
    arriving[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(tab.actor).toBe(actor);
  });

  it('is not the one that comes late, after another was opened', async () => {
    const attempts = buildAttempts();
    const { load } = attempts;
    await startTalk({}, attempts);
    let arrive = () => {};
    attempts.load = (id) =>
      new Promise((resolve) => {
        arrive = () => resolve(load(id));
      });
    const tab = new Tab({}, attempts);
    const opening = tab.current.getState().open(CHOSEN, 'attempt-0001');
    tab.current.getState().leave();
    arrive();
    await opening;
    expect(tab.current.getState().now).toEqual({ phase: 'none' });
  });
});

describe('storage that fails', () => {
  it('in the middle of a talk is said, and it goes on from what is saved when asked', async () => {
    const attempts = buildAttempts();
    const { appendMove } = attempts;
    const tab = await startTalk({}, attempts);
    await tab.say('a');
    attempts.appendMove = () => Promise.reject(new Error('gone'));
    await tab.say('a', 'failed');
    attempts.appendMove = appendMove;
    await tab.current.getState().retry();
    await tab.reach('answerable');
    expect(tab.at).toBe('remedy');
    await tab.say('b');
    expect(tab.at).toBe('closing');
  });

  it('before a talk lets it be begun once more', async () => {
    const attempts = buildAttempts();
    const { start } = attempts;
    attempts.start = () => Promise.reject(new Error('gone'));
    const tab = new Tab({}, attempts);
    tab.begin();
    await tab.reach('unbegun');
    attempts.start = start;
    tab.begin();
    await tab.reach('answerable');
  });

  it.each([
    ['the code that reads it did not come', new TypeError('error loading dynamically imported module: https://a.test/assets/a.js'), 'gone'],
    ['the storage failed', new Error('gone'), 'failed'],
  ])('when an attempt is opened is said with the cause: %s; and it opens when asked', async (_, error, why) => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    vi.stubGlobal('document', { baseURI: 'https://a.test/' });
    const attempts = buildAttempts();
    const { load } = attempts;
    await startTalk({}, attempts);
    attempts.load = () => Promise.reject(error);
    const tab = new Tab({}, attempts);
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    expect(await tab.lose()).toEqual({ kind: 'unreached', why });
    attempts.load = load;
    await tab.current.getState().retry();
    await tab.reach('answerable');
  });
});
