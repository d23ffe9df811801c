import { buildDecisions } from '../../src/domain/review/build-decisions.ts';
import { READINESS_PRESETS } from '../../src/domain/review/readiness-rule-schema.ts';
import type { ReviewedTalk } from '../../src/domain/review/reviewed-talk.ts';
import { summarizeTeam } from '../../src/domain/review/summarize-team.ts';
import { traceHistories } from '../../src/domain/review/trace-histories.ts';
import type { Report, ReportPerson } from '../../src/interop/exports/report.ts';
import { buildHistories, buildReviewed, buildScored, utcDay } from './build-reviewed-talk.ts';

/** Six people, a language each; their keys are made of their names, as those of a roster are. */
export const PEOPLE: readonly ReportPerson[] = [
  { key: 'name:անի պետրոսյան', name: 'Անի Պետրոսյան', code: 'HY-17', group: 'Հերթափոխ', pseudonym: '7K3-F9Q' },
  { key: 'name:әсел қуанышқызы', name: 'Әсел Қуанышқызы', code: 'KK-18', group: 'Ауысым', pseudonym: 'BCD-234' },
  { key: 'name:жаңыл өмүрбекова', name: 'Жаңыл Өмүрбекова', group: 'Нөөмөт' },
  { key: 'name:өлзий түвшин', name: 'Өлзий Түвшин', code: 'MN-20', pseudonym: 'Өлзий Түвшин' },
  { key: 'name:ёжикова щука', name: 'Ёжикова Щука', code: '007', pseudonym: 'XYZ' },
  { key: 'id:en-22', name: 'Ann O\'Brien, "AOB"; jr', code: 'EN-22', group: 'Night shift' },
];

const moves = [
  buildScored('opening.b>a', { price: 7, chances: ['asks', 'sorry'], missed: ['asks'] }),
  buildScored('remedy.silence', { step: 'solve', chances: ['choice'] }),
];

/** Ani: two talks on the night on which clocks in Berlin went back; Ann: one that broke off; the others: none. */
const TALKS: readonly ReviewedTalk[] = [
  buildReviewed({
    id: 'talk-0002',
    person: 'name:անի պետրոսյան',
    overall: 85,
    steps: { listen: 90, solve: 80 },
    offer: 'soup',
    error: 'rude',
    verdict: { coefficient: 7.25, wouldStay: false },
    moves,
    attempt: { startedAt: '2026-10-25T00:30:00.000Z', finishedAt: '2026-10-25T00:40:00.000Z' },
  }),
  buildReviewed({
    id: 'talk-0003',
    person: 'name:անի պետրոսյան',
    overall: 90,
    steps: { listen: 95, solve: 85 },
    attempt: { startedAt: '2026-10-25T01:30:00.000Z', finishedAt: '2026-10-25T01:40:00.000Z' },
  }),
  buildReviewed({
    id: 'talk-0001',
    person: 'id:en-22',
    ending: 'none',
    overall: 10,
    moves: [buildScored('opening.a')],
    attempt: { startedAt: '2026-07-01T10:00:00.000Z' },
  }),
];

/** Hours that clocks in Berlin were ahead of UTC in the autumn of 2026, in minutes: two until 25 October, one in the morning in UTC. */
const berlinOffset = (moment: string) => (moment < '2026-10-25T01:00:00.000Z' ? 120 : 60);

/** A report of these people and talks, in English, made in Berlin on the evening of 21 November 2026. */
export function buildReport(changes: Partial<Report> & { readonly talks?: readonly ReviewedTalk[] } = {}): Report {
  const { talks = TALKS, ...rest } = changes;
  const people = rest.people ?? PEOPLE;
  const histories = traceHistories(
    buildHistories(
      talks,
      people.map(({ key }) => key),
    ),
    ['listen', 'solve'],
  );
  return {
    people,
    decisions: buildDecisions(histories),
    team: summarizeTeam(histories, ['listen', 'solve'], READINESS_PRESETS.fourOfFive, utcDay),
    compensations: [{ fair: [8, 20], cost: 1.5, bestCost: 1, offers: [{ offer: 'soup', place: 'within', value: 9.5, cost: 1.5, talks: ['talk-0002'] }] }],
    ruleSentence: 'Four of the last five talks at 85 or more.',
    madeAt: '2026-11-21T19:00:00.000Z',
    offsetAt: berlinOffset,
    language: 'en',
    hidesNames: false,
    isSample: false,
    ...rest,
  };
}
