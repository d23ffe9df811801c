import type { Attempt } from './attempt-schema.ts';

/** The latest moment that is kept of an attempt, whatever the order of its times. */
export function lastMoment({ startedAt, moves, events, finishedAt = startedAt }: Attempt): string {
  return [startedAt, ...[...moves, ...events].map(({ at }) => at), finishedAt].reduce((latest, moment) => (moment > latest ? moment : latest));
}
