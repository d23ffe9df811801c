import type { Criterion, Method } from './method-schema.ts';

const MARKED = [0, 1, 2, 3];

/** Levels that a criterion can be shown at, lowest first: all four where authors mark it, those of the method where an offer shows it. */
export function listLevels({ offers }: Pick<Method, 'offers'>, { judges }: Pick<Criterion, 'judges'>): number[] {
  if (judges === undefined || judges === 'proportion' || offers === undefined) return MARKED;
  const { levels, attention, without, room } = offers;
  const { within, beyond, little_above, well_above } = levels.authority;
  const shown = {
    // Nothing fits where no gesture is due.
    fit: [...Object.values(levels.fit), attention?.fit, 0],
    promptness: Object.values(levels.promptness),
    effort: Object.values(levels.effort),
    authority: [within, beyond, ...(room === undefined ? [] : [little_above, well_above])],
  }[judges];
  const all = new Set(shown.flatMap((level) => level ?? []));
  if (without === undefined) all.add(0);
  return [...all].sort();
}
