import { isRead, type Problem, type Reading } from '../problem/problem.ts';
import type { ArrivalCause } from './troubles.ts';

/** Why there is nothing to go on with: the file did not come, or it came and has the problems that the build found in it. */
export type NotLoaded = NotArrived | { readonly value?: never; readonly why: 'broken'; readonly problems: readonly Problem[] };

/** A file that did not come. */
export type NotArrived = { readonly value?: never; readonly why: ArrivalCause; readonly problems: readonly [] };

/** Something that can be trusted. */
export type Here<T> = { readonly value: T; readonly problems: readonly [] };

/** What came of asking for a file: something that can be trusted, or why there is nothing. */
export type Loaded<T> = Here<T> | NotLoaded;

/** Whether there is something to go on with. */
export function isLoaded<T>(loaded: Loaded<T>): loaded is Here<T> {
  return !('why' in loaded);
}

/** What stands in a file that has come. */
export function toLoaded<T>(reading: Reading<T>): Loaded<T> {
  return isRead(reading) ? { value: reading.value, problems: [] } : { why: 'broken', problems: reading.problems };
}
