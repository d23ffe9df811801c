import { describe, expect, it } from 'vitest';
import { buildTranscript, toneOf } from '../../../src/domain/conversation/build-transcript.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const keysOf = (...replies: string[]) => buildTranscript(buildScenario(), buildMoves(...replies)).map(({ kind, key }) => `${kind} ${key}`);

describe('a transcript', () => {
  it('opens with the customer', () => {
    expect(buildTranscript(buildScenario(), [])).toEqual([
      {
        kind: 'line',
        key: 'turn.opening.plain',
        turn: 'opening',
        moveIndex: undefined,
        moodBefore: { anger: 6, trust: 4 },
        moodAfter: { anger: 6, trust: 4 },
        tone: undefined,
      },
    ]);
  });

  it('lets the customer react, speak on, and have the last word before the narrator', () => {
    expect(keysOf('opening.a', 'remedy.a', 'closing.a')).toEqual([
      'line turn.opening.plain',
      'reply turn.opening.a',
      'reaction turn.opening.a.reaction',
      'line turn.remedy.plain',
      'reply turn.remedy.a',
      'line turn.closing.warm',
      'reply turn.closing.a',
      'line ending.delighted.line',
      'ending ending.delighted',
    ]);
  });

  it('shows what each reply did to the mood', () => {
    const replies = buildTranscript(buildScenario(), buildMoves('opening.a', 'remedy.a', 'closing.b')).filter(({ kind }) => kind === 'reply');
    expect(replies.map(({ moveIndex, moodBefore, moodAfter, tone }) => ({ moveIndex, moodBefore, moodAfter, tone }))).toEqual([
      { moveIndex: 0, moodBefore: { anger: 6, trust: 4 }, moodAfter: { anger: 4, trust: 5 }, tone: 'calmer' },
      { moveIndex: 1, moodBefore: { anger: 4, trust: 5 }, moodAfter: { anger: 4, trust: 7 }, tone: 'warmer' },
      { moveIndex: 2, moodBefore: { anger: 4, trust: 7 }, moodAfter: { anger: 4, trust: 7 }, tone: undefined },
    ]);
  });

  it('has the customer speak into a silence without repeating the line, and leave after the third', () => {
    expect(keysOf('opening.silence', 'opening.silence', 'opening.silence')).toEqual([
      'line turn.opening.plain',
      'silence silence.first',
      'silence silence.second',
      'line ending.walked_out.line',
      'ending ending.walked_out',
    ]);
  });

  it('ends where the moves no longer fit', () => {
    expect(keysOf('opening.b', 'opening.b')).toEqual(['line turn.opening.plain', 'reply turn.opening.b', 'line turn.remedy.hot']);
  });
});

it.each([
  [-2, 1, 'calmer'],
  [1, 1, 'angrier'],
  [-1, 2, 'warmer'],
  [0, -1, 'cooler'],
  [0, 0, undefined],
] as const)('anger %i and trust %i is heard as %s', (anger, trust, tone) => {
  expect(toneOf({ anger: 5, trust: 5 }, { anger: 5 + anger, trust: 5 + trust })).toBe(tone);
});
