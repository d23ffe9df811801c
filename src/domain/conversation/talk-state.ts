import type { Scenario } from '../scenario/scenario-schema.ts';

/**
 * Where a talk stands, whatever method scores it. All parts are bounded, so that a scenario has a finite number of states and
 * every question about all roads (reachability, best and worst score) is a search over states, never a list of roads.
 */
export type TalkState = {
  /** Turn or ending. */
  readonly at: string;
  /** 0 (none) to 10 (most). */
  readonly anger: number;
  /** 0 (none) to 10 (most). */
  readonly trust: number;
  /** Facts learnt, promises and offers made that something which can still come asks for, sorted. */
  readonly known: readonly string[];
  /** Lapses of patience so far. */
  readonly silences: number;
};

/** What the agent does: a reply by its letter, or letting the patience lapse. */
export type Choice = string;

/** The choice of saying nothing until the customer's patience lapses. */
export const SILENCE: Choice = 'silence';

/** The state in which a talk starts. */
export function startConversation(scenario: Scenario): TalkState {
  const { anger, trust } = scenario.complaint.customer;
  return { at: scenario.start, anger, trust, known: [], silences: 0 };
}

/** A key that is equal for equal states, within one scenario. */
export function keyOf({ at, anger, trust, known, silences }: TalkState): string {
  return `${at}|${anger}|${trust}|${silences}|${known.join(' ')}`;
}
