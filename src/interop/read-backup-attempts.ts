import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { readAttempt } from '../domain/attempt/read-attempt.ts';
import { isSameJson } from '../domain/json/is-same-json.ts';
import type { Problem } from '../domain/problem/problem.ts';

/** One attempt of a backup: read, there before in the same file, or bad with everything that is wrong with it. */
export type BackupAttempt =
  | { readonly kind: 'read'; readonly attempt: Attempt }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

/** Reads the attempts of a backup that was opened, and so inspected, one by one, so that whoever asks can pause between two. */
export function* readBackupAttempts(file: string, attempts: readonly unknown[]): Generator<BackupAttempt, void> {
  const read = new Map<string, Attempt>();
  for (const [index, json] of attempts.entries()) {
    const { value, problems } = readAttempt(file, json, true);
    if (value === undefined) {
      yield { kind: 'bad', problems: problems.map((problem) => ({ ...problem, path: ['attempts', index, ...problem.path] })) };
      continue;
    }
    const before = read.get(value.id);
    if (before === undefined) {
      read.set(value.id, value);
      yield { kind: 'read', attempt: value };
    } else if (isSameJson(before, value)) {
      yield { kind: 'repeated' };
    } else {
      yield { kind: 'bad', problems: [{ code: 'duplicate_id', file, path: ['attempts', index, 'id'], found: value.id }] };
    }
  }
}
