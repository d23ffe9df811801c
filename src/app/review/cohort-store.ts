import { createStore } from 'zustand/vanilla';
import { READINESS_PRESETS, type ReadinessRule, ReadinessRuleSchema } from '../../domain/review/readiness-rule-schema.ts';
import { readCohortFile } from '../../interop/review/read-cohort.ts';
import { writeCohort } from '../../interop/review/write-cohort.ts';
import type { CohortRecords, Ports, Removal } from '../ports.ts';
import { toLocalDay } from '../to-local-day.ts';
import type { CohortState, CohortStore, CohortTrouble } from './cohort-state.ts';
import type { SampleParts } from './draw-sample.ts';
import { beginReading, followReading } from './follow-reading.ts';
import type { JudgedTalk, ReviewBatch } from './judged-talk.ts';
import { mergeTalks } from './merge-talks.ts';
import type { ReviewReader } from './review-reader.ts';
import { addDecision, readRoster, setPeople, toSignOff } from './set-cohort.ts';

/** What a group needs from outside. */
export type CohortParts = {
  readonly records: CohortRecords;
  readonly reader: ReviewReader;
  readonly ports: Pick<Ports, 'now' | 'newId'>;
  /** A group that is made up, in the place of what is kept. */
  readonly sample?: SampleParts;
};

/** The rule that holds until one is set. */
const PRESET: ReadinessRule = READINESS_PRESETS.fourOfFive;

/** What a removal took away, here and where it was kept. */
type Removed = { readonly removal: Removal; readonly before: Pick<CohortState, 'talks' | 'roster' | 'rule' | 'setAside'> };

/** What others have handed in. Readings and removals wait for each other. */
export function createCohortStore({ records, reader, ports, sample }: CohortParts): CohortStore {
  let stopping = new AbortController();
  let removed: Removed | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Came>(work: () => Promise<Came>): Promise<Came> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  return createStore<CohortState>()((set, get) => {
    /** Whether it is kept; where it is not, the trouble says why. */
    const keep = async (work: () => Promise<string>): Promise<boolean> => {
      const trouble = await work().then(
        (answer): CohortTrouble | undefined => (answer === 'saved' ? undefined : 'changed'),
        (error: unknown): CohortTrouble => (error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'),
      );
      set({ trouble });
      return trouble === undefined;
    };
    const keepTalks = (talks: readonly JudgedTalk[]) => keep(() => records.keepReceived(talks.map(({ record }) => record)));
    const parts = { reader, get, set, keep: keepTalks };
    const keepRoster = async (roster: NonNullable<CohortState['roster']>) => {
      set({ roster });
      await keep(() => records.keepRoster(roster));
    };
    const keepRule = async (rule: ReadinessRule) => {
      set({ rule });
      await keep(() => records.keepRule(rule));
    };

    return {
      phase: 'idle',
      talks: [],
      roster: undefined,
      rule: PRESET,
      signOffs: [],
      setAside: 0,
      reading: undefined,
      canUndo: false,
      trouble: undefined,

      load: () =>
        inTurn(async () => {
          set({ phase: 'loading' });
          try {
            const { received, roster, rule = PRESET, signOffs, setAside } = await records.read();
            let talks: readonly JudgedTalk[] = [];
            await reader.run(sample === undefined ? { kind: 'judge', records: received } : { kind: 'sample', sample }, {
              signal: new AbortController().signal,
              onBatch: (batch) => {
                ({ talks } = mergeTalks(talks, batch.talks));
              },
            });
            set({ phase: 'ready', talks, roster, rule, signOffs, setAside: setAside.length });
          } catch {
            set({ phase: 'failed' });
          }
        }),

      refresh: (changed) =>
        inTurn(async () => {
          // What is read later is as the other tab has left it.
          if (get().phase !== 'ready') return;
          const { received, roster, rule = PRESET, signOffs, setAside } = await records.read(changed);
          const found: JudgedTalk[] = [];
          const judging = { signal: new AbortController().signal, onBatch: ({ talks }: ReviewBatch) => void found.push(...talks) };
          await reader.run({ kind: 'judge', records: received }, judging);
          const isRead = new Set([...changed, ...received.map(({ id }) => id)]);
          const talks = isRead.size === 0 ? get().talks : [...get().talks.filter(({ record }) => !isRead.has(record.id)), ...found];
          set({ talks, roster, rule, signOffs, setAside: setAside.length });
        }),

      read(files) {
        const { signal } = begin();
        return inTurn(() => followReading({ kind: 'read', files, at: ports.now() }, beginReading(files.length), signal, parts));
      },

      cancel: () => stopping.abort(),

      removeAll: () =>
        inTurn(async () => {
          const { talks, roster, rule, setAside } = get();
          const taken = await keepRemoval(() => records.removeAll());
          if (taken === undefined) return;
          removed = { removal: taken, before: { talks, roster, rule, setAside } };
          set({ talks: [], roster: undefined, rule: PRESET, setAside: 0, reading: undefined, canUndo: true });
        }),

      undoRemoval: () =>
        inTurn(async () => {
          if (removed === undefined) return;
          const { removal, before } = removed;
          const now = get();
          const { talks, changed } = mergeTalks(now.talks, before.talks);
          const roster = now.roster ?? before.roster;
          const rule = now.rule === PRESET ? before.rule : now.rule;
          const isBack = await records.bringBack(removal).catch(() => 'failed');
          // Something of it is here again: the rest is brought beside it.
          if (isBack !== 'saved') {
            if (!(await keepTalks(changed))) return;
            if (roster !== undefined && roster !== now.roster) await keep(() => records.keepRoster(roster));
            if (rule !== now.rule) await keep(() => records.keepRule(rule));
          }
          removed = undefined;
          set({ talks, roster, rule, setAside: before.setAside, canUndo: false });
        }),

      async setRoster(text) {
        const { people, problems } = readRoster(text);
        if (people.length > 0) await keepRoster(setPeople(get().roster, people, ports.now()));
        return problems;
      },

      decide: (decision) => keepRoster(addDecision(get().roster, decision, ports.now())),

      async setRule(rule) {
        const { success } = ReadinessRuleSchema.safeParse(rule);
        // A copy: a preset that somebody has chosen is no longer the one that holds until then.
        if (success) await keepRule({ ...rule });
        return success;
      },

      async sign(signing) {
        const signOff = toSignOff(signing, ports.newId(), ports.now());
        if (signOff === undefined) return false;
        set(({ signOffs }) => ({ signOffs: [...signOffs, signOff] }));
        await keep(() => records.keepSignOffs([signOff]));
        return true;
      },

      write() {
        const { talks, roster, rule, signOffs } = get();
        const savedAt = ports.now();
        const contents = { talks: talks.map(({ record }) => record), roster, rule: rule === PRESET ? undefined : rule, signOffs };
        return writeCohort(contents, savedAt, toLocalDay(savedAt));
      },

      restore(file) {
        const { signal } = begin();
        return inTurn(async () => {
          const { value, problems } = await readCohortFile(file);
          if (value === undefined) return set({ reading: { ...beginReading(1, problems), phase: 'failed' } });
          const job = { kind: 'judge', records: value.talks } as const;
          const { phase } = await followReading(job, beginReading(value.talks.length, value.problems), signal, parts);
          if (phase !== 'done') return;
          if (get().roster === undefined && value.roster !== undefined) await keepRoster(value.roster);
          if (get().rule === PRESET && value.rule !== undefined) await keepRule(value.rule);
          const known = new Set(get().signOffs.map(({ id }) => id));
          const signOffs = value.signOffs.filter(({ id }) => !known.has(id));
          set((state) => ({ signOffs: [...state.signOffs, ...signOffs] }));
          await keep(() => records.keepSignOffs(signOffs));
        });
      },
    };

    /** One for all readings that wait, until they are cancelled together. */
    function begin(): AbortController {
      if (stopping.signal.aborted) stopping = new AbortController();
      return stopping;
    }

    async function keepRemoval(work: () => Promise<Removal | undefined>): Promise<Removal | undefined> {
      let taken: Removal | undefined;
      await keep(async () => {
        taken = await work();
        return taken === undefined ? 'changed' : 'saved';
      });
      return taken;
    }
  });
}
