import { createStore, type StoreApi } from 'zustand/vanilla';
import { READINESS_PRESETS, type ReadinessRule, ReadinessRuleSchema } from '../../domain/review/readiness-rule-schema.ts';
import type { CohortState } from './cohort-state.ts';
import type { GroupView, Intake, KeptGroup, PageReading } from './group-view.ts';
import type { ReviewLine } from './open-review-line.ts';
import { createReportWriter, type MakeReportWorker, type ReportWriter } from './report-writer.ts';
import type { GroupCalls } from './review-messages.ts';

/** A group as a page has it: what is seen of it, and what can be done with it where it is held. */
export type GroupState = KeptGroup &
  Omit<GroupView, 'kept'> &
  Omit<GroupCalls, 'cancel' | 'sendReport'> & {
    cancel(): void;
    readonly writeReport: ReportWriter;
  };
export type GroupStore = StoreApi<GroupState>;

/** A group of which it is known what was handed in. */
export type Group = GroupState & { readonly intake: Intake };

const NOTHING: KeptGroup = {
  phase: 'idle',
  rule: READINESS_PRESETS.fourOfFive,
  signOffs: [],
  setAside: 0,
  canUndo: false,
  trouble: undefined,
  reading: undefined,
  expected: 0,
};

const NOT_READ: PageReading = { phase: 'failed', done: 0, all: 0, found: 0, added: 0, problems: [] };

/** The page’s own small store of a group. @param openLine opens the line to where it is held, told what to do with what is seen of it */
export function createGroupStore(openLine: (onSeen: (view: Partial<GroupView>) => void) => ReviewLine, makeReportWorker: MakeReportWorker): GroupStore {
  return createStore<GroupState>()((set, get) => {
    let rulesOnTheWay = 0;
    const line = openLine(({ kept, ...figures }) => {
      // Whoever writes a rule sees what they write: an older one that was told meanwhile does not come back.
      set({ ...kept, ...figures, ...(rulesOnTheWay > 0 && { rule: get().rule }) });
    });
    /** Where the place itself is lost, nothing that was asked has been done. */
    const orElse = async <Came>(came: Promise<Came>, instead: Came, changes: Partial<KeptGroup> = { trouble: 'failed' }): Promise<Came> => {
      try {
        return await came;
      } catch {
        set(changes);
        return instead;
      }
    };
    return {
      ...NOTHING,
      load: () => orElse(line.call('load', []), undefined, { phase: 'failed' }),
      judgeBy: (shelf) => orElse(line.call('judgeBy', [shelf]), undefined, { phase: 'failed' }),
      read: (files) => orElse(line.call('read', [files]), NOT_READ, { reading: NOT_READ }),
      cancel: () => void orElse(line.call('cancel', []), undefined),
      removeAll: () => orElse(line.call('removeAll', []), undefined),
      undoRemoval: () => orElse(line.call('undoRemoval', []), undefined),
      setRoster: (text) => orElse(line.call('setRoster', [text]), []),
      decide: (decision) => orElse(line.call('decide', [decision]), undefined),
      async setRule(rule: ReadinessRule) {
        if (!ReadinessRuleSchema.safeParse(rule).success) return false;
        rulesOnTheWay += 1;
        set({ rule: { ...rule } });
        const isSet = await orElse(line.call('setRule', [rule]), false);
        rulesOnTheWay -= 1;
        return isSet;
      },
      sign: (signing: Parameters<CohortState['sign']>[0]) => orElse(line.call('sign', [signing]), false),
      write: () => line.call('write', []),
      restore: (file) => orElse(line.call('restore', [file]), undefined, { reading: NOT_READ }),
      behind: (asked) => orElse(line.call('behind', [asked]), { places: [], hasMore: false }),
      talk: (id) => orElse(line.call('talk', [id]), undefined),
      writeReport: createReportWriter(makeReportWorker, (asked, port) => line.call('sendReport', [asked, port], [port])),
    };
  });
}
