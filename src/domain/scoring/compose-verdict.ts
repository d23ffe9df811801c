import type { EndingKind } from '../kinds/ending-kind.ts';
import type { CustomerVerdict, Rating } from './customer-verdict.ts';

/** One sentence of the customer's: of which rating, and in which of its four wordings. `but`: what is missing, after something good was said. */
export type SpokenRating = { readonly criterion: string; readonly as: 'high' | 'medium' | 'low' | 'but' };

/**
 * What the customer says of a talk, in two sentences, or one where only one thing is rated: the best first, then what it wants most; where all
 * was good two good things, where nothing was two bad ones, the worst first. Of two alike the more important one (HY-M3). Whoever leaves
 * delighted names what was good; what was middling is said as that, and what was bad as missing.
 */
export function composeVerdict({ ratings }: Pick<CustomerVerdict, 'ratings'>, ending?: EndingKind): SpokenRating[] {
  const best = [...ratings].sort((a, b) => b.rating - a.rating || b.weight - a.weight);
  const worst = [...ratings].sort((a, b) => a.rating - b.rating || b.weight - a.weight);
  const [top, second] = best;
  const [bottom, next] = worst;
  if (top === undefined || bottom === undefined) return [];
  if (second === undefined || next === undefined) return [say(top)];
  if (bottom.band === 'high' || (ending === 'delighted' && second.band === 'high')) return [say(top), say(second)];
  if (top.band === 'low') return [say(bottom), say(next)];
  return top.rating === bottom.rating ? [say(top)] : [say(top), bottom.band === 'low' ? { criterion: bottom.criterion, as: 'but' } : say(bottom)];
}

function say({ criterion, band }: Rating): SpokenRating {
  return { criterion, as: band };
}
