import { use, useState } from 'react';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';
import { ChosenContext } from '../prerendered.ts';

/**
 * The reply that is chosen and not yet said. A pause or a silence leaves it as it is; what is said, what is taken back, or another turn, clears it.
 * One that was chosen before the app was there is still chosen.
 * @param place the turn, told apart from others by what was said before it and taken back in it
 * @param moves how many were made so far
 */
export function useChoice(place: string, replies: readonly Reply[], moves: number): readonly [chosen: string | undefined, choose: (reply: string) => void] {
  const before = use(ChosenContext);
  const [choice, setChoice] = useState<Choice | undefined>(moves === 0 && before !== undefined ? { place, reply: before } : undefined);
  // A silence changes the mood, and with it what can be said.
  const isOffered = replies.some(({ id }) => id === choice?.reply);
  const chosen = choice?.place === place && isOffered ? choice.reply : undefined;
  return [chosen, (reply) => setChoice({ place, reply })];
}

type Choice = { readonly place: string; readonly reply: string };
