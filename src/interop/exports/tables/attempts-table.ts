import { toPlayedScenario } from '../../../domain/review/played-scenario.ts';
import type { FairPlace, OfferCount } from '../../../domain/review/weigh-compensation.ts';
import { callPeople } from '../call-people.ts';
import type { Report } from '../report.ts';
import { type Column, fillTable } from '../table.ts';
import type { ValueWords } from '../value-words.ts';
import { type MomentCells, toMomentCells } from './moment-cells.ts';
import { listTalkRows, TALK_COLUMNS, type TalkRow } from './talk-row.ts';

type AttemptRow = TalkRow & { readonly started: MomentCells | undefined; readonly finished: MomentCells | undefined; readonly offered: OfferCount | undefined };

/** One row a talk: what was played, when, and how it went. 1 is yes and 0 no. */
export const ATTEMPTS_COLUMNS = [
  ...TALK_COLUMNS,
  { id: 'library', kind: 'text', of: ({ talk }) => talk.attempt.library },
  { id: 'revision', kind: 'number', of: ({ talk }) => talk.attempt.scenario.revision },
  { id: 'method', kind: 'text', of: ({ talk }) => talk.attempt.method.id },
  { id: 'method_revision', kind: 'number', of: ({ talk }) => talk.attempt.method.revision },
  { id: 'language', kind: 'text', of: ({ talk }) => talk.attempt.shown.language },
  { id: 'started_local', kind: 'local', of: ({ started }) => started?.local },
  { id: 'started_offset', kind: 'text', of: ({ started }) => started?.offset },
  { id: 'started_utc', kind: 'text', of: ({ started }) => started?.utc },
  { id: 'finished_local', kind: 'local', of: ({ finished }) => finished?.local },
  { id: 'finished_offset', kind: 'text', of: ({ finished }) => finished?.offset },
  { id: 'finished_utc', kind: 'text', of: ({ finished }) => finished?.utc },
  { id: 'overall', kind: 'number', of: ({ talk }) => talk.score.overall },
  { id: 'passed', kind: 'number', of: ({ talk }) => toBit(talk.score.passed) },
  { id: 'ending', kind: 'text', of: ({ talk }) => talk.score.ending?.kind },
  { id: 'ending_words', kind: 'text', of: ({ talk }, { endings }) => talk.score.ending && endings[talk.score.ending.kind] },
  { id: 'offer', kind: 'text', of: ({ talk }) => talk.score.offer },
  { id: 'offer_words', kind: 'text', of: ({ talk }, words) => nameOffer(talk.score.offer, talk, words) },
  { id: 'band', kind: 'text', of: ({ offered }): FairPlace | undefined => offered?.place },
  { id: 'band_words', kind: 'text', of: ({ offered }, { bands }) => offered && bands[offered.place] },
  { id: 'offer_value', kind: 'number', of: ({ offered }) => offered?.value },
  { id: 'offer_cost', kind: 'number', of: ({ offered }) => offered?.cost },
  { id: 'errors', kind: 'number', of: ({ talk }) => talk.score.errors.length },
  { id: 'error_ids', kind: 'text', of: ({ talk }) => talk.score.errors.map(({ error }) => error).join(' ') },
  { id: 'error_words', kind: 'text', of: ({ talk }, words) => talk.score.errors.map(({ error }) => words.error(error)).join('\n') },
  { id: 'coefficient', kind: 'number', of: ({ talk }) => talk.score.verdict.coefficient },
  { id: 'would_recommend', kind: 'number', of: ({ talk }) => toBit(talk.score.verdict.wouldRecommend) },
  { id: 'would_stay', kind: 'number', of: ({ talk }) => toBit(talk.score.verdict.wouldStay) },
  { id: 'scoring', kind: 'number', of: ({ talk }) => talk.score.scoring },
] as const satisfies readonly Column<AttemptRow>[];

function toBit(is: boolean): number {
  return is ? 1 : 0;
}

function nameOffer(offer: string | undefined, { attempt }: TalkRow['talk'], words: ValueWords): string | undefined {
  return offer === undefined ? undefined : words.offer(offer, toPlayedScenario(attempt));
}

/** The table of talks. */
export function buildAttemptsTable(report: Report, words: ValueWords) {
  const { decisions, compensations, offsetAt } = report;
  const offered = new Map(compensations.flatMap(({ offers }) => offers.flatMap((offer) => offer.talks.map((talk) => [talk, offer] as const))));
  const rows = listTalkRows(decisions, callPeople(report)).map((row): AttemptRow => {
    const { id, startedAt, finishedAt } = row.talk.attempt;
    return { ...row, started: toMomentCells(startedAt, offsetAt), finished: toMomentCells(finishedAt, offsetAt), offered: offered.get(id) };
  });
  return fillTable('attempts', ATTEMPTS_COLUMNS, rows, words);
}
