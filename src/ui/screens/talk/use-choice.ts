import { useState } from 'react';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';

/**
 * The reply that is chosen and not yet said. A pause or a silence leaves it as it is; what is said, or another turn, clears it.
 * @param place the turn, told apart from others by what was said before it
 */
export function useChoice(place: string, replies: readonly Reply[]): readonly [chosen: string | undefined, choose: (reply: string) => void] {
  const [choice, setChoice] = useState<{ readonly place: string; readonly reply: string }>();
  // A silence changes the mood, and with it what can be said.
  const isOffered = replies.some(({ id }) => id === choice?.reply);
  const chosen = choice?.place === place && isOffered ? choice.reply : undefined;
  return [chosen, (reply) => setChoice({ place, reply })];
}
