import type { MoveReview } from '../../../domain/scoring/debrief.ts';

/** One thing of the talk as it was heard. */
export type SaidEntry = {
  readonly id: string;
  /** note: said by nobody, such as “The customer hangs up” or a silence. */
  readonly who: 'customer' | 'agent' | 'note';
  readonly text: string;
  /** The move that it is, whose marks stand below it. */
  readonly move?: MoveReview;
};
