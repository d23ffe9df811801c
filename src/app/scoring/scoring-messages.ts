import type { TurnWay } from '../../domain/conversation/list-ways.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { ScoredTalk } from './scorer.ts';

/** What the page asks its scoring worker: the scenario comes once, its talks by its number. */
export type ScoringRequest = {
  readonly id: number;
  readonly scenario: number;
  /** Of the talk to score; without them the ways of the scenario are asked for. */
  readonly moves?: ScoredTalk['moves'];
  /** The talk goes on from these moves with the best that can be said. */
  readonly isBestOn?: boolean;
  readonly material?: { readonly method: Method; readonly scenario: Scenario };
};

/** What the worker answers, or what went wrong there. */
export type ScoringAnswer = { readonly id: number; readonly found: Debrief | readonly TurnWay[] } | { readonly id: number; readonly error: string };
