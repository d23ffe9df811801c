import type { Mood } from '../../../domain/conversation/build-transcript.ts';
import type { Scenario } from '../../../domain/scenario/scenario-schema.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';

/** The mood that a customer left in. */
export function findLastMood({ moves }: Pick<Debrief, 'moves'>, { complaint }: Pick<Scenario, 'complaint'>): Mood {
  return moves.at(-1)?.after ?? complaint.customer;
}
