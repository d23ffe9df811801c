import { STANDING } from '../../domain/review/decisions.ts';

/** How a talk stands to the figures, as exports call it. */
export type StandingId = keyof typeof STANDING;

const IDS = new Map(Object.entries(STANDING).map(([id, number]) => [number, id as StandingId]));

/** Id of a standing by its number in the decisions table. */
export function toStandingId(standing: number): StandingId {
  return IDS.get(standing as (typeof STANDING)[StandingId]) ?? 'apart';
}
