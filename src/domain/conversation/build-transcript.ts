import { findEnding, findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { findLine } from './find-line.ts';
import { type Move, replay } from './replay.ts';
import { type Choice, SILENCE, type TalkState } from './talk-state.ts';

/** Anger and trust, 0..10 each. */
export type Mood = Pick<TalkState, 'anger' | 'trust'>;

/** Which way a move changed the customer, by what changed most; anger decides between equals. */
export type Tone = 'calmer' | 'angrier' | 'warmer' | 'cooler';

/** One thing said, or not said, in a talk. Its words are the scenario's sentence under `key`. */
export type TranscriptEntry = {
  /** line, reaction: the customer speaks; reply: the agent does; silence: the customer speaks into one; ending: a narrator. */
  readonly kind: 'line' | 'reaction' | 'reply' | 'silence' | 'ending';
  readonly key: string;
  /** Turn it belongs to; the ending's id for the customer's last words and the narrator. */
  readonly turn: string;
  /** Move that it is, or that called it forth; undefined for the line a talk opens with. */
  readonly moveIndex: number | undefined;
  /** Before and after the move: they differ in `reply` and `silence` only. */
  readonly moodBefore: Mood;
  readonly moodAfter: Mood;
  readonly tone: Tone | undefined;
};

/**
 * Everything said so far, in order. Moves that do not fit the scenario end it there.
 * @param states what the moves have led through, where somebody has replayed them already
 */
export function buildTranscript(scenario: Scenario, moves: readonly Move[], states = replay(scenario, moves).states): TranscriptEntry[] {
  const rest = states.slice(1).flatMap((after, index) => transcribeMove(scenario, states[index] as TalkState, after, (moves[index] as Move).choice, index));
  return [...say(scenario, states[0], undefined), ...rest];
}

/** What one move adds to the transcript. @param moveIndex how many moves came before it */
export function transcribeMove(scenario: Scenario, before: TalkState, after: TalkState, choice: Choice, moveIndex: number): TranscriptEntry[] {
  const isSameTurn = choice === SILENCE && after.at === before.at;
  return [...transcribeChoice(scenario, before, after, choice, moveIndex), ...(isSameTurn ? [] : say(scenario, after, moveIndex))];
}

/** Which way a change of mood goes; undefined where nothing changed. */
export function toneOf(before: Mood, after: Mood): Tone | undefined {
  const anger = after.anger - before.anger;
  const trust = after.trust - before.trust;
  if (anger === 0 && trust === 0) return undefined;
  if (Math.abs(anger) >= Math.abs(trust)) return anger < 0 ? 'calmer' : 'angrier';
  return trust > 0 ? 'warmer' : 'cooler';
}

/** What a move makes heard: the reply and the customer's reaction, or what the customer says into the silence. */
function transcribeChoice(scenario: Scenario, before: TalkState, after: TalkState, choice: string, moveIndex: number): TranscriptEntry[] {
  const moved = { turn: before.at, moveIndex, moodBefore: moodOf(before), moodAfter: moodOf(after), tone: toneOf(before, after) };
  if (choice === SILENCE) {
    // A silence after the last line ends the talk: the ending's own line is all that is heard.
    const line = scenario.silence.lines[before.silences];
    return line === undefined ? [] : [{ kind: 'silence', key: `silence.${line}`, ...moved }];
  }
  const key = `turn.${before.at}.${choice}`;
  const reply: TranscriptEntry = { kind: 'reply', key, ...moved };
  if (findReply(scenario, before.at, choice)?.reaction !== true) return [reply];
  return [reply, { kind: 'reaction', key: `${key}.reaction`, ...moved, moodBefore: moved.moodAfter, tone: undefined }];
}

/** What the customer says on arriving in a turn, or at the end. */
function say(scenario: Scenario, state: TalkState, moveIndex: number | undefined): TranscriptEntry[] {
  const mood = moodOf(state);
  const still = { turn: state.at, moveIndex, moodBefore: mood, moodAfter: mood, tone: undefined };
  if (findEnding(scenario, state.at) !== undefined) {
    return [
      { kind: 'line', key: `ending.${state.at}.line`, ...still },
      { kind: 'ending', key: `ending.${state.at}`, ...still },
    ];
  }
  const line = findLine(scenario, state);
  return line === undefined ? [] : [{ kind: 'line', key: `turn.${state.at}.${line}`, ...still }];
}

function moodOf({ anger, trust }: TalkState): Mood {
  return { anger, trust };
}
