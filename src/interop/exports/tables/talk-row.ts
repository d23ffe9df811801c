import { toPlayedScenario } from '../../../domain/review/played-scenario.ts';
import type { ReviewedTalk } from '../../../domain/review/reviewed-talk.ts';
import type { CalledPerson } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type StandingId, toStandingId } from '../standing-id.ts';
import type { Column } from '../table.ts';

/** A talk with whose it is and how it stands, as several tables have it. */
export type TalkRow = { readonly talk: ReviewedTalk; readonly person: CalledPerson; readonly standing: StandingId };

/** All talks, in the order of the people’s numbers, and there in that of the decisions table. */
export function listTalkRows({ talks, person, people, standing }: Report['decisions'], called: ReadonlyMap<string, CalledPerson>): TalkRow[] {
  return talks
    .map((talk, index): TalkRow => {
      const key = people[person[index] as number] as string;
      return { talk, person: called.get(key) as CalledPerson, standing: toStandingId(standing[index] as number) };
    })
    .sort((a, b) => a.person.number - b.person.number);
}

/** Columns that say which talk a row is of. */
export const TALK_COLUMNS = [
  { id: 'talk', kind: 'text', of: ({ talk }) => talk.attempt.id },
  { id: 'person', kind: 'number', of: ({ person }) => person.number },
  { id: 'called', kind: 'text', of: ({ person }, { person: callByNumber }) => person.called ?? callByNumber(person.number) },
  { id: 'scenario', kind: 'text', of: ({ talk }) => talk.attempt.scenario.id },
  { id: 'scenario_words', kind: 'text', of: ({ talk }, words) => words.scenario(toPlayedScenario(talk.attempt)) },
  { id: 'standing', kind: 'text', of: ({ standing }) => standing },
  { id: 'standing_words', kind: 'text', of: ({ standing }, { standings }) => standings[standing] },
] as const satisfies readonly Column<TalkRow>[];
