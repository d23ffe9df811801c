import type { Ports } from '../ports.ts';
import type { CohortStore } from './cohort-state.ts';
import type { SampleParts } from './draw-sample.ts';
import type { Shelf } from './group-view.ts';
import type { FindMaterial } from './judged-talk.ts';
import { lookBehind } from './look-behind.ts';
import { findInSample } from './make-sample.ts';
import { orderReport } from './order-report.ts';
import { publishGroup } from './publish-group.ts';
import type { GroupCall, GroupCallName, GroupCalls, ReviewAnswer } from './review-messages.ts';
import { createSight, seeKept } from './see-group.ts';
import { createGroupWork } from './work-out-group.ts';

/** Publishes a group as it changes, and answers what a page asks of it. */
export function answerCalls(
  store: CohortStore,
  sample: SampleParts | undefined,
  findMaterial: FindMaterial,
  { now }: Pick<Ports, 'now'>,
  post: (answer: ReviewAnswer) => void,
): (call: GroupCall) => Promise<unknown> {
  let shelf: Shelf | undefined;
  const workOut = createGroupWork(sample === undefined ? findMaterial : findInSample(sample), { now });
  const see = createSight();
  const isBusy = () => store.getState().phase === 'loading' || store.getState().reading?.phase === 'reading';
  const publish = publishGroup({
    post,
    isBusy,
    seeKept: () => seeKept(store.getState()),
    async seeAll() {
      const state = store.getState();
      const judged = shelf;
      const worked = await workOut(state, judged);
      return { kept: seeKept(isBusy() ? store.getState() : state), ...see(state, judged, worked) };
    },
  });
  store.subscribe(publish);

  /** The group as it is now, once it is known what it is judged by. */
  const findReview = async () => {
    const { review, people, ...group } = await workOut(store.getState(), shelf);
    return review && people && { ...group, review, people };
  };
  const { load, removeAll, undoRemoval, setRoster, decide, setRule, sign, restore, read, cancel, write } = store.getState();
  const calls: GroupCalls = {
    load,
    removeAll,
    undoRemoval,
    setRoster,
    decide,
    setRule,
    sign,
    restore,
    async read(files) {
      const { files: _files, ...reading } = await read(files);
      return reading;
    },
    cancel: async () => cancel(),
    async write() {
      const file = write();
      return file && { name: file.name, body: new Blob([file.text], { type: 'application/json' }) };
    },
    async judgeBy(by) {
      shelf = by;
      publish();
    },
    async behind(asked) {
      const group = await findReview();
      return group === undefined ? { places: [], hasMore: false } : lookBehind(asked, group, group.review);
    },
    talk: async (id) => (await workOut(store.getState(), shelf)).talkOf.get(id)?.attempt,
    async sendReport(asked, port) {
      const group = await findReview();
      if (group === undefined) throw new Error('There is nothing to report yet.');
      port.postMessage(orderReport(asked, group, now()));
    },
  };
  const answer = <Name extends GroupCallName>(name: Name, asked: Parameters<GroupCalls[Name]>) =>
    (calls[name] as (...asked: Parameters<GroupCalls[Name]>) => Promise<unknown>)(...asked);
  return ({ name, asked }) => answer(name, asked);
}
