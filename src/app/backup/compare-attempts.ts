import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
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
  if (shorter.moves.length > longer.moves.length) return false;
  // A shorter one that was finished has a result that this has not.
  const begun = { ...longer, moves: longer.moves.slice(0, shorter.moves.length), finishedAt: undefined, result: undefined };
  return isSameJson(shorter, begun);
}

/** Where an editor finds the schema is no part of an attempt. */
function bare({ $schema, ...attempt }: Attempt): Attempt {
  return attempt;
}
