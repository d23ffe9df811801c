import type { Person, RosterJoin } from '../../domain/review/join-roster.ts';
import type { ReportPerson } from '../../interop/exports/report.ts';

/** What is known of everybody: what the roster says comes before what somebody said of themselves. */
export function toReportPeople({ people }: Pick<RosterJoin, 'people'>): ReportPerson[] {
  return people.map(({ key, row, learners }: Person) => {
    const said = (field: 'name' | 'code' | 'group' | 'pseudonym') => learners.find((learner) => learner[field] !== undefined)?.[field];
    return { key, name: row?.name ?? said('name'), code: row?.id ?? said('code'), group: row?.group ?? said('group'), pseudonym: said('pseudonym') };
  });
}
