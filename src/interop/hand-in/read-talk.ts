import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { SealedLink, SealState } from '../../domain/hand-in/follow-chains.ts';
import type { SealedTalk } from '../../domain/hand-in/read-sealed-form.ts';
import type { ReceivedSeal } from '../../domain/hand-in/seal-schema.ts';
import type { Learner } from '../../domain/learner/learner-schema.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { SealTools } from './signatures.ts';

/** What is known of any talk that was handed in. */
type Vouched = {
  readonly seal: SealState;
  /** Hash of its sealed form, its place in a chain included; two copies with the same seal have the same. Absent where the browser cannot work one out. */
  readonly hash?: string;
  /** Its place in its chain, where its seal is intact. */
  readonly link?: SealedLink;
  /** The seal that it came with, so that it can be kept and checked again; broken: what stood in its place is none. */
  readonly proof?: ReceivedSeal | 'broken';
  /** Whose it is, as they call themselves in what was handed in; undefined for a talk that names nobody. */
  readonly learner: Learner | undefined;
};

/** A talk that was handed in. not_here: its scenario is not here in that revision, so that its choices cannot be played; it is kept as its code. */
export type ReadTalk =
  | (Vouched & { readonly kind: 'read'; readonly attempt: Attempt })
  | (Vouched & { readonly kind: 'not_here'; readonly talk: SealedTalk; readonly code: Uint8Array });

/** What was read of a file, a text or a picture: every talk that could be, and why the others could not. */
export type ReadHandIn = {
  /** Name of the file, or what the text or picture is called. */
  readonly name: string;
  /** When it was saved, where it says so. */
  readonly savedAt?: string;
  /** Whether a file is whole and in its order: every talk may be intact, and one be missing. A code vouches for its talk alone. */
  readonly whole: SealState;
  readonly talks: readonly ReadTalk[];
  readonly problems: readonly Problem[];
};

/** What reading needs from outside. */
export type ReadParts = {
  /** Undefined where the browser cannot check. */
  readonly tools: SealTools | undefined;
  /** The scenario that a talk names, in that very structure; undefined where it is not here. */
  readonly findScenario: (talk: Pick<Attempt, 'library' | 'scenario' | 'method'>) => Promise<Scenario | undefined>;
};
