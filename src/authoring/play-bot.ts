import { listAvailableReplies } from '../domain/conversation/list-available-replies.ts';
import { shuffleReplies } from '../domain/conversation/shuffle-replies.ts';
import { step } from '../domain/conversation/step.ts';
import { startConversation } from '../domain/conversation/talk-state.ts';
import type { Method } from '../domain/method/method-schema.ts';
import { countActs, startMethod } from '../domain/method/method-state.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { Reply } from '../domain/scenario/turn-schema.ts';
import { earnPoints } from '../domain/scoring/reply-yields.ts';
import { addPoints, noPoints, type StepPoints, weighPoints } from '../domain/scoring/step-points.ts';
import { countPoliteness } from './count-politeness.ts';

/** Picks a reply without understanding a word: `textOf` gives what a reply says, `move` how many came before. */
export type Bot = { readonly name: string; readonly pick: (replies: readonly Reply[], textOf: (reply: Reply) => string, move: number) => Reply | undefined };

/**
 * Bots that go by the form of the replies; ties go to the reply that stands first in the file.
 * @param polite beginnings of the language's polite words
 */
export function listFormBots(polite: readonly string[]): Bot[] {
  return [
    { name: 'longest', pick: (replies, textOf) => pickMost(replies, (reply) => textOf(reply).length) },
    { name: 'shortest', pick: (replies, textOf) => pickMost(replies, (reply) => -textOf(reply).length) },
    { name: 'politest', pick: (replies, textOf) => pickMost(replies, (reply) => countPoliteness(textOf(reply), polite)) },
  ];
}

/** Always takes the first reply of the file. */
export const FIRST_BOT: Bot = { name: 'first', pick: ([first]) => first };

/** Always takes the reply that an attempt with this seed shows first. */
export function createShuffledBot(seed: number): Bot {
  return { name: `first shown (seed ${seed})`, pick: (replies, _textOf, move) => shuffleReplies(replies, seed, move)[0] };
}

/**
 * Plays a scenario from start to ending as a bot does.
 * @param best most points of each step, as `findBestPoints` gives them
 * @returns the overall score, 0 to 100, unrounded
 */
export function playBot(method: Method, scenario: Scenario, best: StepPoints, sentences: Readonly<Record<string, string>>, bot: Bot): number {
  let state = startConversation(scenario);
  let acts = startMethod(method);
  let points = noPoints(method);
  for (let move = 0; ; move += 1) {
    const { at } = state;
    const reply = bot.pick(listAvailableReplies(scenario, state), ({ id }) => sentences[`turn.${at}.${id}`] ?? '', move);
    const next = reply === undefined ? undefined : step(scenario, state, reply.id);
    if (reply === undefined || next === undefined) return 100 * weighPoints(method, points, best);
    points = addPoints(points, earnPoints(method, scenario, acts, reply));
    acts = countActs(method, acts, reply.acts);
    state = next;
  }
}

function pickMost(replies: readonly Reply[], measure: (reply: Reply) => number): Reply | undefined {
  return replies.reduce<Reply | undefined>((most, reply) => (most === undefined || measure(reply) > measure(most) ? reply : most), undefined);
}
