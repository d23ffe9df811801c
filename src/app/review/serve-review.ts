import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import type { SealTools } from '../../interop/hand-in/signatures.ts';
import { createMemoryLog } from '../../storage/records/memory-log.ts';
import type { OpenRecordLog } from '../../storage/records/open-record-log.ts';
import type { RecordLog } from '../../storage/records/record-log.ts';
import { openCohortRecords } from '../../storage/review/cohort-records.ts';
import { watchCohort } from '../../storage/review/watch-cohort.ts';
import type { Ports } from '../ports.ts';
import { answerCalls } from './answer-calls.ts';
import { createCohortStore } from './cohort-store.ts';
import type { SampleParts } from './draw-sample.ts';
import type { Material } from './judged-talk.ts';
import { keyOfMaterial, rememberMaterial } from './remember-material.ts';
import type { GroupCall, ReviewAnswer, ReviewRequest } from './review-messages.ts';
import { createReviewReader } from './review-reader.ts';

/** The log that a group is kept in; one that other tabs write to says so. */
export type GroupLog = RecordLog & Partial<Pick<OpenRecordLog, 'status' | 'watch'>>;

/** What a place where a group is held needs: a worker, or the page itself where there is none. */
export type ReviewPlace = {
  readonly openLog: () => Promise<GroupLog>;
  /** Whether the group must not be held here where nothing can be kept here. */
  readonly mustKeep: boolean;
  /** Undefined where the browser cannot check seals. */
  readonly tools: SealTools | undefined;
  /** Waited for again and again while talks are read, so that messages and clicks come in between. */
  readonly pause: () => Promise<void>;
  readonly ports: Pick<Ports, 'now' | 'newId'>;
};

/** Holds a group, and does with it what the page asks. @param post tells the page @returns what it does with each message */
export function serveReview(place: ReviewPlace, post: (answer: ReviewAnswer) => void): (request: ReviewRequest) => void {
  const wanting = new Map<string, (material: Material | undefined) => void>();
  const materials = rememberMaterial(
    (talk) =>
      new Promise((resolve) => {
        const key = keyOfMaterial(talk);
        wanting.set(key, resolve);
        post({ kind: 'want', key, talk });
      }),
  );
  const open = async (sample: SampleParts | undefined) => {
    const log: GroupLog = sample === undefined ? await place.openLog() : createMemoryLog();
    if (place.mustKeep && log.status !== undefined && log.status().keeping !== 'kept') post({ kind: 'unfit' });
    const store = createCohortStore({
      records: openCohortRecords(log),
      reader: createReviewReader(place.tools, materials, place.pause),
      ports: place.ports,
      ...(sample && { sample }),
    });
    if (log.watch !== undefined) watchCohort({ watch: log.watch }, (talks) => void store.getState().refresh(talks));
    return answerCalls(store, sample, materials.find, place.ports, post);
  };

  let opened: ReturnType<typeof open> | undefined;
  const portions = new Map<number, readonly IncomingFile[]>();
  const answer = async ({ id, call }: Extract<ReviewRequest, { readonly kind: 'call' }>) => {
    const before = portions.get(id) ?? [];
    portions.delete(id);
    const whole: GroupCall = call.name === 'read' ? { name: 'read', asked: [[...before, ...call.asked[0]]] } : call;
    try {
      const value = await (await opened)?.(whole);
      post({ kind: 'came', id, value });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      post({ kind: 'failed', id, error: { name, message } });
    }
  };
  return (request) => {
    if (request.kind === 'open') opened = open(request.sample);
    else if (request.kind === 'files') portions.set(request.id, [...(portions.get(request.id) ?? []), ...request.files]);
    else if (request.kind === 'call') void answer(request);
    else {
      wanting.get(request.key)?.(request.material);
      wanting.delete(request.key);
    }
  };
}
