import type { Scenario } from '../scenario/scenario-schema.ts';

/**
 * Where a talk stands. All parts are bounded, so that a scenario has a finite number of states and every question about
 * all roads (reachability, best and worst score) is a search over states, never a list of roads.
 */
export type ConversationState = {
  /** Turn or ending. */
  readonly at: string;
  /** 0 (none) to 10 (most). */
  readonly anger: number;
  /** 0 (none) to 10 (most). */
  readonly trust: number;
  /** Facts learnt and promises made, sorted. */
  readonly known: readonly string[];
  /** Whether the trouble was acknowledged: scoring by order asks. */
  readonly acknowledged: boolean;
  /** Whether a solution was put forward. */
  readonly fixed: boolean;
  /** Apologies so far: 0, 1, 2, or 3 for three and more. */
  readonly apologies: number;
  /** Lapses of patience so far. */
  readonly silences: number;
};

/** What the agent does: a reply by its letter, or letting the patience lapse. */
export type Choice = string;

/** The choice of saying nothing until the customer's patience lapses. */
export const SILENCE: Choice = 'silence';

/** The state in which a talk starts. */
export function startConversation(scenario: Scenario): ConversationState {
  const { anger, trust } = scenario.complaint.customer;
  return { at: scenario.start, anger, trust, known: [], acknowledged: false, fixed: false, apologies: 0, silences: 0 };
}

/** A key that is equal for equal states, within one scenario. */
export function keyOf(state: ConversationState): string {
  const flags = (state.acknowledged ? 1 : 0) + (state.fixed ? 2 : 0) + state.apologies * 4 + state.silences * 16;
  return `${state.at}|${state.anger}|${state.trust}|${flags}|${state.known.join(' ')}`;
}
