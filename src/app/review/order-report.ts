import type { PeopleReview, TalksReview } from '../../domain/review/review-group.ts';
import { toReportPeople } from './name-people.ts';
import type { WorkedOut } from './work-out-group.ts';
import type { ReportOrder } from './write-report.ts';

/** What somebody wants written of a group, and how it is said: what is in it stands where the group is. */
export type ReportRequest = Pick<ReportOrder, 'id' | 'words'> & Pick<ReportOrder['report'], 'language' | 'ruleSentence' | 'hidesNames' | 'isSample'>;

/** All that is to be written. @param madeAt the moment as ISO 8601 in UTC */
export function orderReport({ id, words, ...shown }: ReportRequest, { join, review, people }: Reported, madeAt: string): ReportOrder {
  const { decisions, compensated } = review;
  const compensations = compensated.map(({ compensation }) => compensation);
  return { id, words, report: { people: toReportPeople(join), decisions, team: people.team, compensations, madeAt, ...shown } };
}

type Reported = Pick<WorkedOut, 'join'> & { readonly review: TalksReview; readonly people: PeopleReview };
