import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { listEntries } from '../../domain/attempt/entries.ts';
import { isSameJson } from '../../domain/json/is-same-json.ts';

/** How an attempt of a file stands to the one of the same id that is here. */
export type Comparison = 'same' | 'goes_on_in_file' | 'goes_on_here' | 'contradicts';

/** Compares two copies of one attempt. The longer wins only where it is the shorter one, unfinished, gone on with. */
export function compareAttempts(here: Attempt, inFile: Attempt): Comparison {
  const [mine, theirs] = [bare(here), bare(inFile)];
  if (isSameJson(mine, theirs)) return 'same';
  if (isContinued(mine, theirs)) return 'goes_on_in_file';
  return isContinued(theirs, mine) ? 'goes_on_here' : 'contradicts';
}

function isContinued(shorter: Attempt, longer: Attempt): boolean {
  // A shorter one that was finished has a result that this has not.
  if (shorter.result !== undefined || shorter.finishedAt !== undefined) return false;
  const [said, more] = [listEntries(shorter), listEntries(longer)];
  return isSameJson(beginningOf(shorter), beginningOf(longer)) && isSameJson(said, more.slice(0, said.length));
}

function beginningOf({ moves: _moves, events: _events, finishedAt: _at, result: _result, ...beginning }: Attempt): object {
  return beginning;
}

/** Where an editor finds the schema is no part of an attempt. */
function bare({ $schema, ...attempt }: Attempt): Attempt {
  return attempt;
}
