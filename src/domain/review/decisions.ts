import type { PlayedScenario } from './played-scenario.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** How a talk stands to the figures; each standing is also all before it. */
export const STANDING = {
  /** Broken off, lived again, an introduction, or a room’s: in no figure. */
  apart: 0,
  /** Counted, and had with help. */
  guided: 1,
  /** Without help, at a complaint that was assessed before. */
  assessed: 2,
  /** The person’s first assessed talk at the complaint: nobody had shown them an assessed road of it. */
  first: 3,
} as const;

/** A turn of a scenario in one revision: what replies are compared at. */
export type Item = { readonly scenario: number; readonly turn: string };

/** Number of a reply that was not given or not there, in `choice` of a lapse of patience and in `better` where nothing was. */
export const NO_REPLY = 0;

/**
 * The decisions table: one row a move of every talk that was handed in, in columns, built once and read by every figure about replies.
 * Rows lie talk by talk, talks person by person and there in the order in which they were finished, moves in their order.
 *
 * | column of a row | holds |
 * |---|---|
 * | `talk` | index of its talk |
 * | `item` | index in `items`: the turn, of a scenario in one revision |
 * | `choice` | the reply: 1 for a, 26 for z, 0 for silence |
 * | `better` | the key, likewise: the reply that would have kept more within reach; 0 where the choice is the key |
 * | `price` | points of the hundred that it cost, whole |
 * | `step` | index in `steps`: the step that the price is told under |
 * | `chanceFrom` | where its criteria begin in `chance` and `isMissed`; they end where those of the next row begin |
 *
 * | column of a talk | holds |
 * |---|---|
 * | `talks` | the talk itself |
 * | `rowFrom` | its first row; the next talk’s is behind its end |
 * | `person` | index in `people` |
 * | `scenario` | index in `scenarios` |
 * | `standing` | one of `STANDING` |
 *
 * `chance` holds an index in `criteria` for each criterion that the key shows, and `isMissed` beside it 1 where the choice did not show it.
 */
export type Decisions = {
  readonly size: number;
  readonly talk: Uint32Array;
  readonly item: Uint32Array;
  readonly choice: Uint8Array;
  readonly better: Uint8Array;
  readonly price: Uint8Array;
  readonly step: Uint8Array;
  readonly chanceFrom: Uint32Array;
  readonly chance: Uint16Array;
  readonly isMissed: Uint8Array;
  readonly talks: readonly ReviewedTalk[];
  readonly rowFrom: Uint32Array;
  readonly person: Uint32Array;
  readonly scenario: Uint32Array;
  readonly standing: Uint8Array;
  readonly people: readonly string[];
  readonly scenarios: readonly PlayedScenario[];
  readonly items: readonly Item[];
  readonly steps: readonly string[];
  readonly criteria: readonly string[];
};

/** How many numbers of replies there are: silence and the letters. */
export const REPLY_NUMBERS = 27;

/** Letter of a reply by its number in the table; undefined of none. */
export function letterOf(reply: number): string | undefined {
  return reply === NO_REPLY ? undefined : String.fromCharCode(96 + reply);
}

/** Number of a reply in the table by its letter. */
export function numberOf(choice: string | undefined): number {
  return choice?.length === 1 ? choice.charCodeAt(0) - 96 : NO_REPLY;
}
