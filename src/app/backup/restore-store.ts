import { createStore } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isFinished } from '../../domain/attempt/summarize-attempts.ts';
import { isSameJson } from '../../domain/json/is-same-json.ts';
import type { AttemptsStore } from '../attempts/attempts-store.ts';
import type { AttemptStore, LastBackup, MergeChanges, PlainKinds } from '../ports.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { addSeen, type BackupStore } from './backup-store.ts';
import { planRestore, type RestorePlan } from './plan-restore.ts';
import { type ReadBackup, readBackup } from './read-backup.ts';
import type { RestoreState, RestoreStore, RestoreTrouble, Undo } from './restore-state.ts';
import { type Decisions, toChanges, toOpposite } from './to-changes.ts';

/** What restoring needs. */
export type RestoreParts = {
  readonly kept: Pick<AttemptStore, 'list' | 'merge'>;
  readonly others: Pick<PlainKinds, 'plan'>;
  readonly attempts: AttemptsStore;
  readonly settings: SettingsStore;
  readonly backup: BackupStore;
  /** Tags of the languages that there are. */
  readonly languages: readonly string[];
  /** Lets the page paint and take clicks. */
  readonly pause: () => Promise<void>;
};

const UNDECIDED: Decisions = { fromFile: new Set(), takeSettings: false };

/** Restores backups. Nothing changes before `confirm`; then everything does or nothing. */
export function createRestoreStore({ kept, others, attempts, settings, backup, languages, pause }: RestoreParts): RestoreStore {
  let stopping = new AbortController();

  return createStore<RestoreState>()((set, get) => {
    const preview = async (read: ReadBackup, decisions: Decisions, trouble?: RestoreTrouble) => {
      const plan = planRestore(read, { list: await kept.list(), others: await others.plan(read.records), settings: settings.getState().settings }, languages);
      // Whatever comes of it: what is both here and in this file is in a file.
      backup.getState().noteSeen(read.savedAt, listResults(plan.same));
      set({ now: { kind: 'previewing', backup: read, plan, decisions }, trouble });
    };
    /** Undefined when all was changed; else why nothing was. */
    const merge = async (kind: 'merging' | 'undoing', name: string, changes: MergeChanges): Promise<RestoreTrouble | undefined> => {
      const { signal } = begin();
      const total = changes.attempts.length;
      const onProgress = (done: number) => set({ now: { kind, name, done, total } });
      onProgress(0);
      await pause();
      try {
        const answer = await kept.merge(changes, { signal, onProgress });
        return answer === 'saved' ? undefined : answer === 'cancelled' ? 'cancelled' : 'changed';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
      }
    };
    const begin = () => {
      stopping = new AbortController();
      set({ trouble: undefined, isUndone: false });
      return stopping;
    };

    return {
      now: { kind: 'idle' },
      trouble: undefined,
      undos: [],
      isUndone: false,

      async open(file) {
        const { signal } = begin();
        const { name } = file;
        const onProgress = (done: number, total: number) => set({ now: { kind: 'reading', name, done, total } });
        onProgress(0, 0);
        const read = await readBackup(file, { signal, onProgress, pause });
        if (read === undefined || signal.aborted) return;
        if ('problems' in read) return set({ now: { kind: 'refused', name, problems: read.problems } });
        await preview(read, UNDECIDED).catch(() => set({ now: { kind: 'idle' }, trouble: 'failed' }));
      },

      decide(changed) {
        const { now } = get();
        if (now.kind === 'previewing') set({ now: { ...now, decisions: { ...now.decisions, ...changed } } });
      },

      async confirm() {
        const { now } = get();
        if (now.kind !== 'previewing') return;
        const { backup: read, plan, decisions } = now;
        const changes = toChanges(plan, decisions);
        const trouble = await merge('merging', read.name, changes);
        // What changed meanwhile stands in the new preview; the same decisions hold where they still apply.
        if (trouble === 'changed') return preview(read, decisions, trouble).catch(() => set({ now, trouble: 'failed' }));
        if (trouble !== undefined) return set({ now, trouble });
        const before = settings.getState().settings;
        const taken = decisions.takeSettings ? plan.settings : undefined;
        if (taken !== undefined) settings.getState().replace(taken);
        const lastBackup = { before: backup.getState().lastBackup, after: addResults(backup.getState().lastBackup, read, plan, decisions) };
        backup.getState().remember(lastBackup.after);
        const brought = {
          name: read.name,
          added: plan.added.length,
          replaced: changes.attempts.length - plan.added.length,
          setAside: changes.setAside.add.length,
          settings: taken !== undefined,
        };
        const undo: Undo = { brought, changes: toOpposite(changes), settings: taken && before, lastBackup };
        set(({ undos }) => ({ now: { kind: 'idle' }, undos: [...undos, undo] }));
        await attempts.getState().load();
      },

      async undo() {
        const last = get().undos.at(-1);
        if (last === undefined || get().now.kind === 'undoing') return;
        const trouble = await merge('undoing', last.brought.name, last.changes);
        if (trouble !== undefined) return set({ now: { kind: 'idle' }, trouble });
        if (last.settings !== undefined) settings.getState().replace(last.settings);
        const { before, after } = last.lastBackup;
        // A backup saved since then is still there.
        if (isSameJson(backup.getState().lastBackup, after)) backup.getState().remember(before);
        set(({ undos }) => ({ now: { kind: 'idle' }, undos: undos.slice(0, -1), isUndone: true }));
        await attempts.getState().load();
      },

      cancel() {
        stopping.abort();
        // A merge ends by itself and says that it was cancelled.
        if (get().now.kind !== 'merging' && get().now.kind !== 'undoing') set({ now: { kind: 'idle' }, trouble: undefined });
      },
    };
  });
}

/** The results that are here and in the file as well need no reminder. */
function addResults(lastBackup: LastBackup | undefined, { savedAt }: ReadBackup, plan: RestorePlan, { fromFile }: Decisions): LastBackup | undefined {
  if (savedAt === undefined) return lastBackup;
  const taken = [...plan.goesOnInFile, ...plan.contradicts.filter(({ here }) => fromFile.has(here.id))].map(({ inFile }) => inFile);
  return addSeen(lastBackup, savedAt, listResults([...plan.added, ...plan.same, ...taken]));
}

function listResults(attempts: readonly Attempt[]): string[] {
  return attempts.filter(isFinished).map(({ id }) => id);
}
