import { useDeferredValue, useEffect, useMemo } from 'react';
import type { GroupState } from '../../../app/review/group-store.ts';
import type { GroupFigures } from '../../../app/review/group-view.ts';
import type { Method } from '../../../domain/method/method-schema.ts';
import { useSummaries } from '../use-library.ts';

/**
 * Every figure of the group, once it is known what it is judged by: its method and the cards of the library, which the place is told that works them out.
 * Hundreds of people are drawn a few at a time, so that clicks come in between.
 */
export function useFigures({ judgeBy, talks, people }: Pick<GroupState, 'judgeBy' | 'talks' | 'people'>, method: Method | undefined): GroupFigures | undefined {
  const list = useSummaries();
  const cards = list.phase === 'ready' ? list.summaries : undefined;
  useEffect(() => {
    if (method === undefined || cards === undefined) return;
    const complaints = cards.map(({ id, revision, difficulty, introduction }) => ({ id, revision, difficulty, introduction }));
    void judgeBy({ method, complaints });
  }, [judgeBy, method, cards]);
  const isOfMethod = talks !== undefined && talks.method === method?.id;
  const figures = useMemo(() => (isOfMethod && talks !== undefined && people !== undefined ? { ...talks, ...people } : undefined), [isOfMethod, talks, people]);
  return useDeferredValue(figures, undefined);
}
