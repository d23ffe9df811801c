import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { type CalledPerson, callPeople } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type Column, fillTable } from '../table.ts';
import type { ValueWords } from '../value-words.ts';
import { type MomentCells, toMomentCells } from './moment-cells.ts';

type PersonRow = { readonly person: CalledPerson; readonly team: TeamRow | undefined; readonly talks: number; readonly last: MomentCells | undefined };

/** One row a person: how they stand by the rule and why, and how their talks went. */
export const PEOPLE_COLUMNS = [
  { id: 'person', kind: 'number', of: ({ person }) => person.number },
  { id: 'called', kind: 'text', of: ({ person }, { person: callByNumber }) => person.called ?? callByNumber(person.number) },
  { id: 'code', kind: 'text', of: ({ person }) => person.code },
  { id: 'group', kind: 'text', of: ({ person }) => person.group },
  { id: 'stand', kind: 'text', of: ({ team }) => team?.stand },
  { id: 'stand_words', kind: 'text', of: ({ team }, { stands }) => team && stands[team.stand] },
  { id: 'looked_at', kind: 'number', of: ({ team }) => team?.readiness.talks.length },
  { id: 'good', kind: 'number', of: ({ team }) => team?.readiness.counts.good.have },
  { id: 'good_needed', kind: 'number', of: ({ team }) => team?.readiness.counts.good.need },
  { id: 'complaints', kind: 'number', of: ({ team }) => team?.readiness.counts.complaints.have },
  { id: 'complaints_needed', kind: 'number', of: ({ team }) => team?.readiness.counts.complaints.need },
  { id: 'days', kind: 'number', of: ({ team }) => team?.readiness.counts.days.have },
  { id: 'days_needed', kind: 'number', of: ({ team }) => team?.readiness.counts.days.need },
  { id: 'errors_lately', kind: 'number', of: ({ team }) => team?.readiness.errors.length },
  { id: 'talks', kind: 'number', of: ({ talks }) => talks },
  { id: 'scores_of', kind: 'text', of: ({ team }) => team?.overall?.of },
  { id: 'scores_of_words', kind: 'text', of: ({ team }, { standings }) => team?.overall && standings[team.overall.of] },
  { id: 'scored_talks', kind: 'number', of: ({ team }) => team?.overall?.count },
  { id: 'first_score', kind: 'number', of: ({ team }) => team?.overall?.first },
  { id: 'best_score', kind: 'number', of: ({ team }) => team?.overall?.best },
  { id: 'latest_score', kind: 'number', of: ({ team }) => team?.overall?.latest },
  { id: 'lately', kind: 'number', of: ({ team }) => team?.overall?.lately },
  { id: 'last_local', kind: 'local', of: ({ last }) => last?.local },
  { id: 'last_offset', kind: 'text', of: ({ last }) => last?.offset },
  { id: 'last_utc', kind: 'text', of: ({ last }) => last?.utc },
] as const satisfies readonly Column<PersonRow>[];

/** The table of people. */
export function buildPeopleTable(report: Report, words: ValueWords) {
  const { team, decisions, offsetAt } = report;
  const rows = new Map(team.rows.map((row) => [row.person, row]));
  const moments = new Map<string, string[]>();
  for (const [index, { attempt }] of decisions.talks.entries()) {
    const key = decisions.people[decisions.person[index] as number] as string;
    moments.set(key, [...(moments.get(key) ?? []), attempt.finishedAt ?? attempt.startedAt]);
  }
  const people = [...callPeople(report)].map(([key, person]): PersonRow => {
    const own = moments.get(key) ?? [];
    return { person, team: rows.get(key), talks: own.length, last: toMomentCells([...own].sort().at(-1), offsetAt) };
  });
  return fillTable('people', PEOPLE_COLUMNS, people, words);
}
