import type { WithoutOffer } from '../method/offer-rules-schema.ts';

/** A criterion at the level a reply showed it, 0..3; undefined: the reply was not marked on it, where a better one would have been. */
export type MarkFinding = { readonly kind: 'mark'; readonly criterion: string; readonly level: number | undefined; readonly sources: readonly string[] };

/** What was said in place of an offer, which has words of its own. */
export type WithoutFinding = {
  readonly kind: 'without';
  readonly said: WithoutOffer;
  readonly gesture: 'due' | 'none_due';
  readonly level: number;
  readonly sources: readonly string[];
};

/** What can be said of a reply in one step: a criterion, what stood in place of an offer, a rule about order that it broke, or a critical error. */
export type Finding =
  | MarkFinding
  | WithoutFinding
  | { readonly kind: 'order'; readonly rule: string; readonly sources: readonly string[] }
  | { readonly kind: 'error'; readonly error: string; readonly sources: readonly string[] };
