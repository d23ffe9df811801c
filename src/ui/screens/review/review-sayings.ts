import type { PlayedScenario } from '../../../domain/review/played-scenario.ts';

/**
 * What a review says of contents that it knows by key: sentences come from outside, because a complaint can have left the library, be of another
 * language, or arrive later. Each gives something to show in any case.
 */
export type ReviewSayings = {
  /** Title of a complaint. */
  readonly titleOf: (complaint: Pick<PlayedScenario, 'id'> & Partial<PlayedScenario>) => string;
  /** What the customer says at a turn. */
  readonly lineOf: (scenario: PlayedScenario, turn: string) => string;
  /** What a reply says; also silence. */
  readonly replyOf: (scenario: PlayedScenario, turn: string, choice: string) => string;
  readonly offerOf: (scenario: PlayedScenario, offer: string) => string;
  /** An amount in the unit of the scenario. */
  readonly amountOf: (scenario: PlayedScenario, amount: number) => string;
};

/** Names somebody; hidden names are a function of their own. */
export type NameOf = (person: string) => string;
