import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isFinished } from '../../domain/attempt/summarize-attempts.ts';
import { findLastHandedIn, type HandedIn, type Way } from '../../domain/hand-in/handed-in-schema.ts';
import { listToHandIn } from '../../domain/hand-in/list-to-hand-in.ts';
import type { SealRecord } from '../../domain/hand-in/seal-schema.ts';
import type { Learner } from '../../domain/learner/learner-schema.ts';
import { drawCode } from '../../interop/hand-in/draw-code.ts';
import { toFormBytes } from '../../interop/hand-in/form-bytes.ts';
import { toListBytes } from '../../interop/hand-in/list-bytes.ts';
import { writeCodeText } from '../../interop/hand-in/read-codes.ts';
import { writeTalkCode } from '../../interop/hand-in/talk-code.ts';
import { writeHandIn } from '../../interop/hand-in/write-hand-in.ts';
import type { PlainRecords, Ports } from '../ports.ts';
import { toLocalDay } from '../to-local-day.ts';
import type { Unsealed } from './sealed.ts';
import type { Sealer } from './sealer.ts';

/** A talk that can be handed in, and when it last was. */
export type OfferedTalk = { readonly attempt: Attempt; readonly handedIn: Pick<HandedIn, 'at' | 'way'> | undefined };

/** What can be handed in, and handing it in. */
export type HandInState = {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  readonly learner: Learner | undefined;
  /** Finished talks of whoever practises now, newest first. */
  readonly talks: readonly OfferedTalk[];
  /** How many finished talks here are somebody else’s, or nobody’s. */
  readonly others: number;
  /** Why what was written last went without proof, all or a part of it. */
  readonly unsealed: Unsealed | undefined;
  /** Reads what there is; asked again when another person sits down. */
  load(): Promise<void>;
  /** These talks as one file; undefined where it would be too large to be read again. */
  writeFile(ids: readonly string[]): Promise<{ readonly name: string; readonly text: string } | undefined>;
  /** One talk as bytes, for a picture; undefined where it is not among those offered. */
  writeCode(id: string): Promise<Uint8Array | undefined>;
  /** The same as the modules of a picture that a camera reads, row by row; true is dark. */
  drawCode(id: string): Promise<readonly (readonly boolean[])[] | undefined>;
  /** These talks as text that can be sent in a message: a line each. */
  writeText(ids: readonly string[]): Promise<string>;
  /** Takes down that talks were handed in, as far as this device can know. */
  note(ids: readonly string[], way: Way): Promise<void>;
};
export type HandInStore = StoreApi<HandInState>;

/** What handing in needs. */
export type HandInParts = {
  /** Everything that is kept; may still be on its way. */
  readonly listAttempts: () => Promise<readonly Attempt[]>;
  readonly handedIn: Pick<PlainRecords<HandedIn>, 'list' | 'keep'>;
  readonly sealer: Sealer;
  /** Who practises now. */
  readonly who: () => Learner;
  readonly ports: Pick<Ports, 'now' | 'newId'>;
};

/** Hands in on request; what is missing of seals is made up for then. */
export function createHandIn({ listAttempts, handedIn, sealer, who, ports }: HandInParts): HandInStore {
  return createStore<HandInState>()((set, get) => {
    /** Talks as they were asked for, oldest first, with their seals. */
    const seal = async (ids: readonly string[]) => {
      const wanted = new Set(ids);
      const attempts = get()
        .talks.flatMap(({ attempt }) => (wanted.has(attempt.id) ? [attempt] : []))
        .reverse();
      const { seals, unsealed } = await sealer.seal(attempts);
      set({ unsealed });
      return attempts.map((attempt) => ({ attempt, seal: seals.get(attempt.id) }));
    };
    const encode = async (ids: readonly string[], most?: number) => {
      const { id: _id, ...said } = get().learner ?? who();
      return (await seal(ids)).map(({ attempt, seal: own }) => writeTalkCode({ form: toFormBytes(attempt, own), seal: own, said }, most));
    };

    return {
      phase: 'idle',
      learner: undefined,
      talks: [],
      others: 0,
      unsealed: undefined,

      async load() {
        set({ phase: 'loading' });
        try {
          const learner = who();
          const [attempts, { values }] = await Promise.all([listAttempts(), handedIn.list()]);
          const last = findLastHandedIn(values);
          const own = listToHandIn(attempts, learner.id);
          const others = attempts.filter(isFinished).length - own.length;
          set({ phase: 'ready', learner, others, talks: own.map((attempt) => ({ attempt, handedIn: last.get(attempt.id) })) });
        } catch {
          set({ phase: 'failed' });
        }
      },

      async writeFile(ids) {
        const learner = get().learner ?? who();
        const sealed = await seal(ids);
        const savedAt = ports.now();
        const hashes = await Promise.all(sealed.map(({ attempt, seal: own }) => sealer.hash(attempt, own)));
        const known = hashes.filter((hash) => hash !== undefined);
        const signed = known.length < sealed.length ? undefined : await sealer.sign(toListBytes(savedAt, learner.id, known));
        return writeHandIn(
          { savedAt, learner, talks: sealed.map((talk) => ({ ...talk, seal: talk.seal && pickSeal(talk.seal) })), signed },
          toLocalDay(savedAt),
        );
      },

      async writeCode(id) {
        const [code] = await encode([id]);
        return code;
      },

      async drawCode(id) {
        const code = await get().writeCode(id);
        return code && drawCode(code);
      },

      async writeText(ids) {
        return (await encode(ids, Number.POSITIVE_INFINITY)).map(writeCodeText).join('\n');
      },

      async note(ids, way) {
        const record: HandedIn = { formatVersion: 1, id: ports.newId(), at: ports.now(), way, learner: (get().learner ?? who()).id, attempts: [...ids] };
        await handedIn.keep(record);
        const { at } = record;
        set(({ talks }) => ({ talks: talks.map((talk) => (ids.includes(talk.attempt.id) ? { ...talk, handedIn: { at, way } } : talk)) }));
      },
    };
  });
}

function pickSeal({ key, index, previous, hash, signature }: SealRecord) {
  return { key, index, ...(previous !== undefined && { previous }), hash, signature };
}
