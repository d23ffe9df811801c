import { useMemo } from 'react';
import type { Review } from '../../../app/review/start-review.ts';
import { toLocalDay } from '../../../app/to-local-day.ts';
import type { Method } from '../../../domain/method/method-schema.ts';
import { groupBy } from '../../../domain/review/group-by.ts';
import { type GroupReview, reviewGroup } from '../../../domain/review/review-group.ts';
import type { ReviewedTalk } from '../../../domain/review/reviewed-talk.ts';
import { useServices } from '../services.ts';
import { useSummaries } from '../use-library.ts';
import type { Group } from './use-group.ts';
import { useStructures } from './use-structures.ts';

/** Id of the method that the most talks are by; undefined where there are none. */
export function findMainMethod(talks: readonly ReviewedTalk[]): string | undefined {
  const [most] = [...groupBy(talks, ({ attempt }) => attempt.method.id)].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0];
}

/** Every figure of the group; undefined as long as its method or the cards of the library are on their way. */
export function useGroupReview(review: Review, { state, join, reviewed }: Group, method: Method | undefined): GroupReview | undefined {
  const { now } = useServices();
  const list = useSummaries();
  const findScenario = useStructures(review, reviewed);
  const { rule } = state;
  return useMemo(() => {
    if (method === undefined || list.phase !== 'ready') return undefined;
    return reviewGroup({
      talks: reviewed,
      people: join.people.map(({ key }) => key),
      method,
      rule,
      complaints: list.summaries,
      findScenario,
      now: now(),
      dayOf: toLocalDay,
    });
  }, [method, list, reviewed, join, rule, findScenario, now]);
}
