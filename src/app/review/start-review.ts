import type { ContentSource } from '../../content/content-source.ts';
import { findPlayed } from '../../content/find-played.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
import { createSealTools, findSubtle } from '../../interop/hand-in/signatures.ts';
import type { HidesNamesStorage, Ports } from '../ports.ts';
import type { SampleParts } from './draw-sample.ts';
import { createGroupStore, type GroupStore } from './group-store.ts';
import type { FindMaterial } from './judged-talk.ts';
import { type MakeReviewWorker, openReviewLine, type ReviewLine, type ServeHere } from './open-review-line.ts';
import { type MakeCodeWorker, openPictureReader, type PictureReader } from './picture-reader.ts';
import type { MakeReportWorker } from './report-writer.ts';
import type { GroupLog } from './serve-review.ts';

/** The review of what others have handed in. */
export type Review = {
  readonly store: GroupStore;
  /** Makes up a group that is kept nowhere, to try the review with. @param names of its people */
  readonly openSample: (names: readonly string[], language: string) => Promise<SampleReview>;
  /** Whether names are hidden, over a reload too. */
  readonly hidesNames: HidesNamesStorage;
  /** Looks for codes in what a camera sees, until it is closed. */
  readonly openPictures: () => PictureReader;
};

/** The same of a group that is made up, until it is closed. */
export type SampleReview = Review & { readonly close: () => void };

/** What a review needs from outside. */
export type ReviewParts = {
  /** Opens the log of the review alone, on the page: see `openReviewLog`. A worker opens its own. */
  readonly openLog: () => Promise<GroupLog>;
  /** Asks the browser not to clear what is kept, unless it has promised: no worker can ask. */
  readonly askToPersist: () => Promise<void>;
  /** Where complaints come from, the library first. */
  readonly sources: readonly ContentSource[];
  readonly makeWorker: MakeReviewWorker;
  readonly makeReportWorker: MakeReportWorker;
  readonly makeCodeWorker: MakeCodeWorker;
  readonly hidesNames: HidesNamesStorage;
  readonly ports: Ports;
};

/** Puts a review together: the group is held in a worker, or on the page where there is none. */
export function startReview({ openLog, askToPersist, sources, makeWorker, makeReportWorker, makeCodeWorker, hidesNames, ports }: ReviewParts): Review {
  const findMaterial: FindMaterial = async (talk) => {
    const found = await findPlayed(sources, talk);
    if (found === undefined) return undefined;
    const { method, scenario, identity } = found;
    return { method, scenario, by: { scenario: identity.hash, method: hashStructure(method) } };
  };
  const serveHere: ServeHere = async (post) => {
    const { serveReview } = await import('./serve-review.ts');
    const subtle = findSubtle();
    return serveReview({ openLog, mustKeep: false, tools: subtle && createSealTools(subtle), pause: ports.painted, ports }, post);
  };
  const open = (sample?: SampleParts) => {
    let line: ReviewLine | undefined;
    const store = createGroupStore((onSeen) => {
      line = openReviewLine({ makeWorker, serveHere, findMaterial, onSeen, ...(sample && { sample }) });
      return line;
    }, makeReportWorker);
    if (sample === undefined) whenFirstAdded(store, () => void askToPersist());
    return { store, close: () => line?.close() };
  };
  const review: Review = {
    store: open().store,
    hidesNames,
    openPictures: () => openPictureReader(makeCodeWorker),
    async openSample(names, language) {
      const [library] = sources;
      const structures = library === undefined ? [] : await listStructures(library, language);
      return { ...review, ...open({ library: library?.id ?? '', structures, names, language, now: ports.now(), seed: SAMPLE_SEED }) };
    },
  };
  return review;
}

/** Calls once, when a talk has come in that was not here. */
function whenFirstAdded(store: GroupStore, call: () => void): void {
  const stop = store.subscribe(({ reading }) => {
    if ((reading?.added ?? 0) === 0) return;
    stop();
    call();
  });
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
