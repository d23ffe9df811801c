import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { Timestamp } from '../../domain/attempt/move-schema.ts';
import { readJson } from '../../domain/json/read-json.ts';
import { isRead, type Problem } from '../../domain/problem/problem.ts';
import { shorten } from '../../domain/problem/shorten.ts';
import type { BackupFile } from '../../interop/backup-schema.ts';
import { MOST_BYTES, openBackupFile } from '../../interop/open-backup-file.ts';
import { readBackupAttempts } from '../../interop/read-backup-attempts.ts';
import { readPlainFile } from '../../storage/plain-kinds.ts';
import { readQuarantined } from '../../storage/read-quarantined.ts';
import { readSettingsJson } from '../../storage/read-settings.ts';
import type { PlainRecord, QuarantinedRecord, Settings } from '../ports.ts';

/** A file that somebody chose; a browser's `File` is one. */
export type ChosenFile = { readonly name: string; readonly size: number; text(): Promise<string> };

/** All that could be read of a backup, and everything in it that could not. */
export type ReadBackup = {
  readonly name: string;
  /** Absent where the file does not tell it as a moment that there is. */
  readonly savedAt: string | undefined;
  readonly attempts: readonly Attempt[];
  /** Records of other kinds. */
  readonly records: readonly PlainRecord[];
  readonly setAside: readonly QuarantinedRecord[];
  readonly settings: Settings | undefined;
  /** The bad parts one by one, each with its problems. */
  readonly bad: readonly (readonly Problem[])[];
};

/** How reading is followed and stopped. */
export type ReadWatch = {
  readonly signal: AbortSignal;
  /** @param done parts read so far, of `total` */
  readonly onProgress: (done: number, total: number) => void;
  /** Lets the page paint and take clicks. */
  readonly pause: () => Promise<void>;
};

/** Attempts between two pauses: a pause takes longer than reading a hundred. */
const BATCH = 500;

/** Reads a chosen file: a backup, the problems that keep it from being one, or undefined when reading was stopped. */
export async function readBackup(file: ChosenFile, watch: ReadWatch): Promise<ReadBackup | { readonly problems: readonly Problem[] } | undefined> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { problems: [{ code: 'too_large', file: name, path: [], expected: String(MOST_BYTES) }] };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { problems: [{ code: 'unreadable_file', file: name, path: [] }] };
  await watch.pause();
  const opened = openBackupFile(name, text);
  if (!isRead(opened)) return { problems: opened.problems };
  const savedAt = Timestamp.safeParse(opened.value.savedAt);
  const read = await readAttempts(name, opened.value.attempts, watch);
  if (read === undefined) return undefined;
  const others = readPlainFile(name, opened.value.records);
  const quarantined = rereadQuarantined(name, opened.value.setAside);
  const ids = new Set(read.attempts.map(({ id }) => id));
  const settings = opened.value.settings === undefined ? undefined : readSettingsJson(name, opened.value.settings);
  const badTimestamp = savedAt.success
    ? []
    : [{ code: 'wrong_value', file: name, path: ['savedAt'], found: shorten(opened.value.savedAt), rule: 'moment' } as const];
  const badSettings = (settings?.problems ?? []).map((problem) => ({ ...problem, path: ['settings', ...problem.path] }));
  return {
    name,
    savedAt: savedAt.data,
    attempts: [...read.attempts, ...quarantined.attempts.filter(({ id }) => !ids.has(id) && ids.add(id))],
    records: others.read,
    setAside: quarantined.setAside,
    settings: settings?.value,
    bad: [...read.bad, ...others.bad, ...quarantined.bad, badTimestamp, badSettings].filter((problems) => problems.length > 0),
  };
}

async function readAttempts(name: string, found: readonly unknown[], { signal, onProgress, pause }: ReadWatch) {
  const attempts: Attempt[] = [];
  const bad: (readonly Problem[])[] = [];
  let done = 0;
  for (const one of readBackupAttempts(name, found)) {
    if (one.kind === 'read') attempts.push(one.attempt);
    if (one.kind === 'bad') bad.push(one.problems);
    done += 1;
    if (done % BATCH !== 0) continue;
    onProgress(done, found.length);
    await pause();
    if (signal.aborted) return undefined;
  }
  return { attempts, bad };
}

/** Reads the records that could not be read once more: a newer version of the product may be able to by now. */
function rereadQuarantined(name: string, records: BackupFile['setAside']) {
  const attempts: Attempt[] = [];
  const setAside: QuarantinedRecord[] = [];
  const bad: (readonly Problem[])[] = [];
  for (const [index, { id, raw }] of records.entries()) {
    const json = readJson(name, raw);
    if (!isRead(json)) {
      // Lines of a text within the file are not lines of the file.
      bad.push(json.problems.map(({ at: _, ...problem }) => ({ ...problem, path: ['setAside', index, 'raw', ...problem.path] })));
      continue;
    }
    const reading = readQuarantined(id, json.value);
    if (isRead(reading)) attempts.push(reading.value);
    else setAside.push({ id, reason: reading.problems, raw: json.value });
  }
  return { attempts, setAside, bad };
}
