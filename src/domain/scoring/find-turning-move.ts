import type { Debrief } from './debrief.ts';

/** What a critical error counts beside any loss of points, which is 100 of the overall score at most. */
const ERROR_PRICE = 100;

/** The move on which a talk turned, by its place: it cost the most of the overall score, critical errors first. Undefined where nothing was lost. */
export function findTurningMove({ moves }: Pick<Debrief, 'moves'>): number | undefined {
  const prices = moves.map(({ price, errors }) => (price === 0 ? 0 : price + (errors.length > 0 ? ERROR_PRICE : 0)));
  const dearest = Math.max(0, ...prices);
  return dearest === 0 ? undefined : prices.indexOf(dearest);
}
