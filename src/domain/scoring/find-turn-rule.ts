import type { Method } from '../method/method-schema.ts';
import type { Turn } from '../scenario/turn-schema.ts';

/**
 * The criterion of the turn's own step that its replies differ by most: whose rule helps most to tell them apart. Where offers are made,
 * those that judge the offer itself come first. Among equals the one of more weight, then the first.
 * @returns id of the criterion; undefined where the turn is judged by none of its step
 */
export function findTurnRule({ steps }: Pick<Method, 'steps'>, { step, replies }: Pick<Turn, 'step' | 'replies'>): string | undefined {
  const criteria = steps.find(({ id }) => id === step)?.criteria ?? [];
  const isOffering = replies.some(({ offer }) => offer !== undefined);
  const candidates = criteria.flatMap(({ id, weight, judges }) => {
    if (judges !== undefined) return isOffering ? [{ id, weight, spread: Number.POSITIVE_INFINITY }] : [];
    if (replies.every(({ marks }) => marks[id] === undefined)) return [];
    const levels = replies.map(({ marks }) => marks[id] ?? 0);
    return [{ id, weight, spread: Math.max(...levels) - Math.min(...levels) }];
  });
  return candidates.sort((a, b) => b.spread - a.spread || b.weight - a.weight)[0]?.id;
}
