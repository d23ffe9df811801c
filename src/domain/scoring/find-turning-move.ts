import type { Debrief } from './debrief.ts';

/**
 * The move on which a talk turned, by its place: the first critical error that cost a point, so that a road from there holds none that did;
 * without any, what cost the most of the overall score. Undefined where nothing was lost.
 */
export function findTurningMove({ moves }: Pick<Debrief, 'moves'>): number | undefined {
  const error = moves.findIndex(({ price, errors }) => price > 0 && errors.length > 0);
  if (error >= 0) return error;
  const prices = moves.map(({ price }) => price);
  const dearest = Math.max(0, ...prices);
  return dearest === 0 ? undefined : prices.indexOf(dearest);
}
