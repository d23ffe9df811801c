import { isSameJson } from '../../domain/json/is-same-json.ts';
import type { ReadinessRule } from '../../domain/review/readiness-rule-schema.ts';
import type { ReceivedTalk } from '../../domain/review/received-schema.ts';
import type { RosterRecord } from '../../domain/review/roster-schema.ts';
import type { SignOff } from '../../domain/review/sign-off-schema.ts';
import { toPlainRow } from '../records/plain-records.ts';
import type { QuarantinedRecord } from '../records/quarantine.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { groupRows, type RecordLog, type RowSwap, type SaveAnswer, type SwapAnswer, type SwapOptions } from '../records/record-log.ts';
import { createRecordReader } from '../records/record-reader.ts';
import { SAVED_KEYS } from '../saved-keys.ts';
import { receivedKind, rosterKind, ruleKind, signOffKind } from './cohort-kinds.ts';

/** All that is kept of a group. */
type KeptCohort = {
  readonly received: readonly ReceivedTalk[];
  readonly roster: RosterRecord | undefined;
  readonly rule: ReadinessRule | undefined;
  readonly signOffs: readonly SignOff[];
  /** What could not be read, with its reasons. */
  readonly setAside: readonly QuarantinedRecord[];
};

/** What a removal took away, to be brought back as it was. */
export type Removal = readonly RowSwap[];

/** Keeps what others have handed in, and what a trainer says of them. Answers that are not promised here (no room, no connection) reject. */
export type CohortRecords = {
  /** @param only ids of the talks that are wanted; all unless said */
  read(only?: readonly string[]): Promise<KeptCohort>;
  /** Keeps talks, all or none; one that is there already gets a row more, and keeps what it had beneath. */
  keepReceived(talks: readonly ReceivedTalk[], options?: SwapOptions): Promise<SwapAnswer>;
  keepRoster(roster: RosterRecord): Promise<SaveAnswer>;
  keepRule(rule: ReadinessRule): Promise<SaveAnswer>;
  /** Keeps signatures that are not here yet; one that is stays as it was given. */
  keepSignOffs(signOffs: readonly SignOff[]): Promise<SwapAnswer>;
  /** Takes away everything but signatures. Undefined where another tab changed it meanwhile. */
  removeAll(): Promise<Removal | undefined>;
  bringBack(removal: Removal): Promise<SwapAnswer>;
};

/** Id of the one rule. */
const RULE_ID = 'rule';

/** Talks that are read one by one rather than all at once. */
const MOST_SINGLE = 1000;

/** How often another tab may write at the same moment before that is told. */
const MOST_TRIES = 5;

/** The group in a log of its own: see `openReviewLog`. */
export function openCohortRecords(log: RecordLog): CohortRecords {
  const list = <T>(kind: RecordKind<T>) => createRecordReader(log, kind.name, async () => kind).list();
  const listSome = async (ids: readonly string[]) => {
    const { load } = createRecordReader(log, receivedKind.name, async () => receivedKind);
    const found = await Promise.all(ids.map(load));
    return {
      values: found.flatMap((one) => (one.kind === 'found' ? [one.value] : [])),
      setAside: found.flatMap((one) => (one.kind === 'set_aside' ? [one.record] : [])),
    };
  };
  const keepOne = async (kind: string, value: Parameters<typeof toPlainRow>[1]): Promise<SaveAnswer> =>
    log.append([toPlainRow(kind, value, (await log.read({ kind, id: value.id })).length)]);

  return {
    async read(only) {
      const received = await (only === undefined || only.length > MOST_SINGLE ? list(receivedKind) : listSome(only));
      const roster = await list(rosterKind);
      const rule = await list(ruleKind);
      const signOffs = await list(signOffKind);
      const setAside = new Map([received, roster, rule, signOffs].flatMap((found) => found.setAside).map((record) => [JSON.stringify(record), record]));
      return {
        received: received.values,
        roster: roster.values.at(-1),
        rule: rule.values.at(-1),
        signOffs: signOffs.values,
        setAside: [...setAside.values()],
      };
    },

    async keepReceived(talks, options) {
      for (let tries = 1; ; tries += 1) {
        const answer = await log.swap(await planReceived(log, talks), options);
        if (answer !== 'conflict' || tries === MOST_TRIES) return answer;
      }
    },

    keepRoster: (roster) => keepOne(rosterKind.name, roster),
    keepRule: (rule) => keepOne(ruleKind.name, { ...rule, id: RULE_ID }),

    async keepSignOffs(signOffs) {
      const { name: kind } = signOffKind;
      const there = new Set((await log.read({ kind })).map(({ id }) => id));
      return log.swap(signOffs.filter(({ id }) => !there.has(id)).map((value) => ({ kind, id: value.id, before: [], after: [toPlainRow(kind, value)] })));
    },

    async removeAll() {
      const swaps = await planRemoval(log);
      if ((await log.swap(swaps)) !== 'saved') return undefined;
      return swaps.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }));
    },
    bringBack: (removal) => log.swap(removal),
  };
}

async function planReceived(log: RecordLog, talks: readonly ReceivedTalk[]): Promise<RowSwap[]> {
  const { name: kind } = receivedKind;
  const once = new Map(talks.map((talk) => [talk.id, talk]));
  // One by one: hundreds come at a time to a hundred thousand that are there.
  const there = await Promise.all([...once.keys()].map((id) => log.read({ kind, id })));
  return [...once.values()].flatMap((talk, place) => {
    const before = there[place] ?? [];
    const row = toPlainRow(kind, talk, before.length);
    return isSameJson(before.at(-1)?.body, row.body) ? [] : [{ kind, id: talk.id, before, after: [...before, row] }];
  });
}

/** Also what could not be read of the talks: it is as much somebody’s as the rest. */
async function planRemoval(log: RecordLog): Promise<RowSwap[]> {
  const kinds = [receivedKind.name, rosterKind.name, ruleKind.name];
  const rows = (await Promise.all(kinds.map((kind) => log.read({ kind })))).flat();
  const aside = (await log.read({ kind: SAVED_KEYS.reviewSetAside.name })).filter(({ body }) => !isOfSignature(body as QuarantinedRecord));
  return groupRows([...rows, ...aside]).flatMap((before) => {
    const [first] = before;
    return first === undefined ? [] : [{ kind: first.kind, id: first.id, before, after: [] }];
  });
}

function isOfSignature({ reason }: QuarantinedRecord): boolean {
  return reason.some(({ file }) => file.startsWith(`${signOffKind.name}/`));
}
