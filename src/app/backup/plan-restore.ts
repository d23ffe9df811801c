import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isSameJson } from '../../domain/json/is-same-json.ts';
import { isFromNewerVersion } from '../../storage/records/quarantine.ts';
import type { AttemptList, MergeChanges, QuarantinedRecord, Settings } from '../ports.ts';
import { type Comparison, compareAttempts } from './compare-attempts.ts';
import type { ReadBackup } from './read-backup.ts';

/** One attempt that is both here and in the file, and not the same. */
export type Pair = { readonly here: Attempt; readonly inFile: Attempt };

/** What a backup would change here, before anything is changed. */
export type RestorePlan = {
  readonly added: readonly Attempt[];
  readonly same: readonly Attempt[];
  /** The talk went on in the file: the file's is taken. */
  readonly goesOnInFile: readonly Pair[];
  /** The talk went on here: it stays. */
  readonly goesOnHere: readonly Pair[];
  readonly contradicts: readonly Pair[];
  /** Kept here by a newer version of the product, which alone can read it: it stays. */
  readonly newerHere: number;
  /** Records of other kinds that are not here yet. */
  readonly others: MergeChanges['others'];
  /** Unreadable records that are not here yet. */
  readonly setAside: readonly QuarantinedRecord[];
  /** Settings of the file where they are others than here; with the language of here where the file's is not to be had. */
  readonly settings: Settings | undefined;
  /** The language that the file's settings name, where this build has not got it. */
  readonly missingLanguage: string | undefined;
};

/** What is here: attempts, what the other records of the file would change, and settings. */
type Here = { readonly list: AttemptList; readonly others: MergeChanges['others']; readonly settings: Settings };

/** Compares a backup with what is here. @param languages tags of the languages that there are */
export function planRestore(backup: ReadBackup, { list, others, settings }: Here, languages: readonly string[]): RestorePlan {
  const here = new Map(list.attempts.map((attempt) => [attempt.id, attempt]));
  const newer = new Set(list.setAside.filter(isFromNewerVersion).map(({ id }) => id));
  const free = backup.attempts.filter(({ id }) => !newer.has(id));
  const pairs = free.flatMap((inFile) => {
    const mine = here.get(inFile.id);
    return mine === undefined ? [] : [{ here: mine, inFile, comparison: compareAttempts(mine, inFile) }];
  });
  const pick = (wanted: Comparison): Pair[] => pairs.flatMap(({ comparison, ...pair }) => (comparison === wanted ? [pair] : []));
  const { language } = backup.settings ?? {};
  const missingLanguage = language === undefined || languages.includes(language) ? undefined : language;
  const offered = missingLanguage === undefined ? backup.settings : withLanguageOf(settings, backup.settings);
  const readable = new Set([...here.keys(), ...backup.attempts.map(({ id }) => id)]);
  return {
    added: free.filter(({ id }) => !here.has(id)),
    same: pick('same').map((pair) => pair.here),
    goesOnInFile: pick('goes_on_in_file'),
    goesOnHere: pick('goes_on_here'),
    contradicts: pick('contradicts'),
    newerHere: backup.attempts.length - free.length,
    others,
    setAside: backup.setAside.filter((record) => !readable.has(record.id) && !list.setAside.some((kept) => isSameRecord(kept, record))),
    settings: offered === undefined || isSameJson(offered, settings) ? undefined : offered,
    missingLanguage,
  };
}

function withLanguageOf({ language }: Settings, taken: Settings | undefined): Settings | undefined {
  if (taken === undefined) return undefined;
  const { language: _, ...rest } = taken;
  return { ...rest, ...(language !== undefined && { language }) };
}

/** By what was found: the reasons are worked out from it. */
function isSameRecord(kept: QuarantinedRecord, record: QuarantinedRecord): boolean {
  return kept.id === record.id && isSameJson(kept.raw, record.raw);
}
