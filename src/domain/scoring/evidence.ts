import type { WithoutOffer } from '../method/offer-rules-schema.ts';

/** Points are whole numbers: level x weight of the criterion x 100, so that half of them is whole too. */
export const POINTS_PER_LEVEL = 100;

/** Why a step has a point more or less: a criterion at a level, what stood in place of an offer, a rule about order, or a critical error. Each names its sources. */
export type Evidence =
  | {
      readonly kind: 'mark';
      readonly step: string;
      readonly criterion: string;
      readonly level: number;
      readonly points: number;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'without';
      readonly step: string;
      /** What was said in place of an offer. */
      readonly said: WithoutOffer;
      readonly gesture: 'due' | 'none_due';
      readonly level: number;
      readonly points: number;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'order';
      readonly step: string;
      readonly rule: string;
      /** Zero or below. */
      readonly points: number;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'error';
      readonly step: string;
      /** The critical error that takes back what the reply earned in the step. */
      readonly error: string;
      /** Below zero. */
      readonly points: number;
      readonly sources: readonly string[];
    };
