import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CohortState } from '../../../app/review/cohort-state.ts';
import type { JudgedTalk } from '../../../app/review/judged-talk.ts';
import { chooseCopies, listReviewed } from '../../../app/review/list-reviewed.ts';
import type { Review } from '../../../app/review/start-review.ts';
import { joinRoster, type RosterJoin } from '../../../domain/review/join-roster.ts';
import { listLearners } from '../../../domain/review/list-learners.ts';
import type { ReviewedTalk } from '../../../domain/review/reviewed-talk.ts';

/** Who there is, and the talks that figures are made of. */
export type Group = {
  readonly state: CohortState;
  readonly join: RosterJoin;
  readonly reviewed: readonly ReviewedTalk[];
  /** By its id: the copy that figures are made of. */
  readonly talkOf: ReadonlyMap<string, JudgedTalk>;
};

/** The group as it is kept now. */
export function useGroup({ store }: Review): Group {
  const state = useStore(store);
  const { talks, roster } = state;
  const join = useMemo(() => {
    const learners = listLearners(talks.flatMap(({ attempt }) => attempt ?? []));
    return joinRoster(roster?.people ?? [], learners, roster?.decisions);
  }, [talks, roster]);
  const reviewed = useMemo(() => listReviewed(talks, join.personOf), [talks, join]);
  const talkOf = useMemo(() => chooseCopies(talks), [talks]);
  return { state, join, reviewed, talkOf };
}
