import { useMemo } from 'react';
import type { Review } from '../../../app/review/start-review.ts';
import { toLocalDay } from '../../../app/to-local-day.ts';
import type { Method } from '../../../domain/method/method-schema.ts';
import { groupBy } from '../../../domain/review/group-by.ts';
import { type GroupReview, reviewPeople, reviewTalks } from '../../../domain/review/review-group.ts';
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
  const complaints = list.phase === 'ready' ? list.summaries : undefined;
  const talks = useMemo(() => {
    if (method === undefined || complaints === undefined) return undefined;
    return reviewTalks({ talks: reviewed, people: join.people.map(({ key }) => key), method, complaints, findScenario });
  }, [method, complaints, reviewed, join, findScenario]);
  return useMemo(() => {
    if (talks === undefined || method === undefined || complaints === undefined) return undefined;
    return { ...talks, ...reviewPeople(talks, { method, complaints, rule, now: now(), dayOf: toLocalDay }) };
  }, [talks, method, complaints, rule, now]);
}
