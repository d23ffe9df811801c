import { judgeReceived } from '../../src/app/review/judge-received.ts';
import type { JudgedTalk } from '../../src/app/review/judged-talk.ts';
import { listReviewed } from '../../src/app/review/list-reviewed.ts';
import { findInSample, makeSample } from '../../src/app/review/make-sample.ts';
import { buildDecisions } from '../../src/domain/review/build-decisions.ts';
import { countCriteria } from '../../src/domain/review/count-criteria.ts';
import { countReplies } from '../../src/domain/review/count-replies.ts';
import type { Decisions } from '../../src/domain/review/decisions.ts';
import { listHistories } from '../../src/domain/review/history.ts';
import { joinRoster } from '../../src/domain/review/join-roster.ts';
import { listLearners } from '../../src/domain/review/list-learners.ts';
import { READINESS_PRESETS } from '../../src/domain/review/readiness-rule-schema.ts';
import { reviewPeople, reviewTalks } from '../../src/domain/review/review-group.ts';
import { listScenarioStatistics } from '../../src/domain/review/scenario-statistics.ts';
import { queryRows } from './query-rows.ts';
import { readTalkFiles } from './read-talk-files.ts';
import { scanRows, writeRows } from './scan-rows.ts';

/** A group of one size, worked out. Times are ms, the best of some where a thing is done again and again. */
export type ReviewRates = {
  readonly people: number;
  readonly talks: number;
  readonly decisions: number;
  /** Playing and scoring every talk anew, without its signature. */
  readonly recomputed: number;
  /** The decisions table, from talks that were scored. */
  readonly table: number;
  /** Counting the table: replies, criteria, statistics of turns. */
  readonly counted: number;
  /** The same rows as text, read byte by byte and counted: the floor. */
  readonly scanned: number;
  /** The same rows read and counted by DuckDB; undefined where that is not here. */
  readonly queried: number | undefined;
  /** Every figure that follows from the talks, the table included. */
  readonly figures: number;
  /** What another rule needs, for a thousand people. */
  readonly rule: number;
  /** Heap that is in use with all of it, in millions of bytes. */
  readonly heap: number;
};

const TALKS_A_PERSON = 5.6;
const MOVES_A_TALK = 10;
const ROUNDS = 5;
const NOW = '2026-11-30T00:00:00.000Z';

/** Works a made-up group out that has about so many decisions. */
export async function measureReview(root: string, scenarioIds: readonly string[], decisions: number): Promise<ReviewRates> {
  const structures = scenarioIds.map((id) => readTalkFiles(root, id));
  const people = Math.round(decisions / TALKS_A_PERSON / MOVES_A_TALK);
  const names = Array.from({ length: people }, (_, index) => `Person ${index + 1}`);
  const sample = { library: 'amends', structures, names, language: 'en', now: NOW, seed: 20_261_130 };
  const records = makeSample(sample);
  const findMaterial = findInSample(sample);

  const judged: JudgedTalk[] = [];
  const from = performance.now();
  for (const record of records) {
    const talk = await judgeReceived(record, { tools: undefined, findMaterial });
    if (talk !== undefined) judged.push(talk);
  }
  const recomputed = performance.now() - from;

  const join = joinRoster([], listLearners(judged.flatMap(({ attempt }) => attempt ?? [])), undefined);
  const talks = listReviewed(judged, join.personOf);
  const keys = join.people.map(({ key }) => key);
  const [{ method }] = structures as [(typeof structures)[number]];
  const complaints = structures.map(({ scenario: { id, revision, difficulty } }) => ({ id, revision, difficulty }));
  const findScenario = ({ id }: { readonly id: string }) => structures.find(({ scenario }) => scenario.id === id)?.scenario;
  const histories = listHistories(keys, talks, new Set());
  const table = buildDecisions(histories);
  const rows = writeRows(table);
  const review = reviewTalks({ talks, people: keys, method, complaints, findScenario });
  const dayOf = (moment: string) => moment.slice(0, 10);
  return {
    people,
    talks: records.length,
    decisions: table.size,
    recomputed,
    table: best(() => buildDecisions(histories)),
    counted: best(() => count(table)),
    scanned: best(() => scanRows(rows)),
    queried: await queryRows(root, rows, ROUNDS),
    figures: best(() => reviewTalks({ talks, people: keys, method, complaints, findScenario })),
    rule: (best(() => reviewPeople(review, { method, complaints, rule: READINESS_PRESETS.latestThree, now: NOW, dayOf })) * 1000) / people,
    heap: process.memoryUsage().heapUsed / 1e6,
  };
}

function count(table: Decisions): unknown {
  return [countReplies(table), countCriteria(table), listScenarioStatistics(table)];
}

function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}
