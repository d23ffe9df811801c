import type { Decisions } from '../../domain/review/decisions.ts';
import type { Person, RosterJoin } from '../../domain/review/join-roster.ts';
import { type CalledPerson, callPeople } from '../../interop/exports/call-people.ts';
import type { ReportPerson } from '../../interop/exports/report.ts';

/** What is known of everybody: what the roster says comes before what somebody said of themselves. */
export function toReportPeople({ people }: Pick<RosterJoin, 'people'>): ReportPerson[] {
  return people.map(({ key, row, learners }: Person) => {
    const said = (field: 'name' | 'code' | 'group' | 'pseudonym') => learners.find((learner) => learner[field] !== undefined)?.[field];
    return { key, name: row?.name ?? said('name'), code: row?.id ?? said('code'), group: row?.group ?? said('group'), pseudonym: said('pseudonym') };
  });
}

/** What everybody is called on the screen, by key: the same as in every export. */
export function namePeople(join: Pick<RosterJoin, 'people'>, decisions: Decisions, hidesNames: boolean): ReadonlyMap<string, CalledPerson> {
  return callPeople({ people: toReportPeople(join), decisions, hidesNames });
}
