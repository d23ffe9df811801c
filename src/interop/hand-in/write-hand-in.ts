import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { HAND_IN_FORMAT } from '../../domain/format/migrations.ts';
import type { Seal } from '../../domain/hand-in/seal-schema.ts';
import type { Learner } from '../../domain/learner/learner-schema.ts';
import type { HandInFile } from './hand-in-schema.ts';

/** A talk to be handed in, with what vouches for it. */
export type HandInTalk = { readonly attempt: Attempt; readonly seal?: Seal | undefined };

/** A hand-in to be written. */
export type HandInContents = {
  /** The moment as ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly learner: Learner;
  /** In the order in which they stand in the file. */
  readonly talks: readonly HandInTalk[];
  readonly signed?: HandInFile['signed'];
};

/**
 * Writes a hand-in; undefined where it would be larger than one may be to be read again. Its ending is one that phones let people share, which
 * `.json` is not.
 * @param day the day as its user counts it, YYYY-MM-DD, for the file’s name
 */
export function writeHandIn({ savedAt, learner, talks, signed }: HandInContents, day: string): { readonly name: string; readonly text: string } | undefined {
  const file: HandInFile = {
    formatVersion: 1,
    product: 'amends',
    kind: 'hand_in',
    savedAt,
    learner,
    talks: talks.map(({ attempt, seal }) => ({ attempt, ...(seal && { seal }) })),
    ...(signed && { signed }),
  };
  const text = `${JSON.stringify(file)}\n`;
  return text.length > HAND_IN_FORMAT.limits.characters ? undefined : { name: `amends-${nameFor(learner)}-${day}.amends.txt`, text };
}

/** A person’s name as part of a file’s: letters and digits of any script; the pseudonym where nothing of it is left. */
function nameFor({ name = '', pseudonym }: Learner): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const safe = [...words.join('-')].slice(0, 40).join('').replace(/-+$/, '');
  return safe === '' ? pseudonym.replace(/[^\w-]+/g, '') : safe;
}
