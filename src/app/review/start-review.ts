import type { ContentSource } from '../../content/content-source.ts';
import { findPlayed } from '../../content/find-played.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
import { createSealTools, findSubtle } from '../../interop/hand-in/signatures.ts';
import { createMemoryLog } from '../../storage/records/memory-log.ts';
import type { RecordLog } from '../../storage/records/record-log.ts';
import { openCohortRecords } from '../../storage/review/cohort-records.ts';
import type { HidesNamesStorage, Ports } from '../ports.ts';
import type { CohortStore } from './cohort-state.ts';
import { createCohortStore } from './cohort-store.ts';
import type { SampleParts } from './draw-sample.ts';
import type { FindMaterial } from './judged-talk.ts';
import { type MakeReadingWorker, openReadingWorker } from './open-reading-worker.ts';
import { type MakeCodeWorker, openPictureReader, type PictureReader } from './picture-reader.ts';
import { createReportWriter, type MakeReportWorker, type ReportWriter } from './report-writer.ts';
import { createPageReader } from './review-reader.ts';

/** The review of what others have handed in. */
export type Review = {
  readonly store: CohortStore;
  readonly findMaterial: FindMaterial;
  /** Makes up a group that is kept nowhere, to try the review with. @param names of its people */
  readonly openSample: (names: readonly string[], language: string) => Promise<CohortStore>;
  readonly writeReport: ReportWriter;
  /** Whether names are hidden, over a reload too. */
  readonly hidesNames: HidesNamesStorage;
  /** Looks for codes in what a camera sees, until it is closed. */
  readonly openPictures: () => PictureReader;
};

/** What a review needs from outside. */
export type ReviewParts = {
  /** Of the review alone: see `openReviewLog`. */
  readonly log: RecordLog;
  /** Where complaints come from, the library first. */
  readonly sources: readonly ContentSource[];
  readonly makeWorker: MakeReadingWorker;
  readonly makeReportWorker: MakeReportWorker;
  readonly makeCodeWorker: MakeCodeWorker;
  readonly hidesNames: HidesNamesStorage;
  readonly ports: Ports;
};

/** Puts a review together: reading goes on in a worker, or on the page where there is none. */
export function startReview({ log, sources, makeWorker, makeReportWorker, makeCodeWorker, hidesNames, ports }: ReviewParts): Review {
  const findMaterial: FindMaterial = async (talk) => {
    const found = await findPlayed(sources, talk);
    if (found === undefined) return undefined;
    const { method, scenario, identity } = found;
    return { method, scenario, by: { scenario: identity.hash, method: hashStructure(method) } };
  };
  const subtle = findSubtle();
  const here = createPageReader(subtle && createSealTools(subtle), findMaterial, ports.painted);
  const reader = openReadingWorker(makeWorker, here, findMaterial);
  return {
    store: createCohortStore({ records: openCohortRecords(log), reader, ports }),
    findMaterial,
    hidesNames,
    writeReport: createReportWriter(makeReportWorker),
    openPictures: () => openPictureReader(makeCodeWorker),
    async openSample(names, language) {
      const [library] = sources;
      const structures = library === undefined ? [] : await listStructures(library, language);
      const sample = { library: library?.id ?? '', structures, names, language, now: ports.now(), seed: SAMPLE_SEED };
      return createCohortStore({ records: openCohortRecords(createMemoryLog()), reader, ports, sample });
    },
  };
}

/** Always the same group. */
const SAMPLE_SEED = 2026;
/** Complaints that it practises on. */
const MOST_COMPLAINTS = 4;

/** Those of one method: figures are of one. */
async function listStructures(library: ContentSource, language: string): Promise<SampleParts['structures']> {
  const { summaries } = await library.list(language, 1);
  const whole = summaries.filter(({ introduction }) => introduction !== true).slice(0, MOST_COMPLAINTS);
  const loaded = await Promise.all(whole.map(({ id }) => library.load(id)));
  const found = loaded.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return found.filter(({ method }) => method.id === found[0]?.method.id).map(({ method, scenario }) => ({ method, scenario }));
}
