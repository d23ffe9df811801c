import type { Suggestible } from '../../domain/attempt/suggest-next.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { MatchOffer } from '../../domain/review/list-offers.ts';
import type { PlayedOffers } from '../../domain/review/list-played.ts';
import type { PracticeDay } from '../../domain/review/list-practice-days.ts';
import type { PlayedScenario } from '../../domain/review/played-scenario.ts';
import type { ReadinessRule } from '../../domain/review/readiness-rule-schema.ts';
import type { PeopleReview, TalksReview } from '../../domain/review/review-group.ts';
import type { CalledPerson } from '../../interop/exports/call-people.ts';
import type { CohortState, Reading } from './cohort-state.ts';
import type { Doubt, Standings } from './count-standings.ts';

/** What a page sees of a group, whose talks are held elsewhere: plain data, a chapter of it anew whenever that has changed. */
export type GroupView = { readonly kept: KeptGroup } & Partial<WorkedOutGroup>;

/** What is worked out of its talks. */
export type WorkedOutGroup = {
  readonly intake: Intake;
  /** Absent as long as nobody has said what the group is judged by: see `Shelf`. */
  readonly talks?: TalksFigures | undefined;
  readonly people?: PeopleFigures | undefined;
};

/** A reading as a page follows it; what could not be read is told once it is over. */
export type PageReading = Omit<Reading, 'files'>;

/** What a group is beside its talks. */
export type KeptGroup = Pick<CohortState, 'phase' | 'rule' | 'signOffs' | 'setAside' | 'canUndo' | 'trouble'> & {
  readonly reading: PageReading | undefined;
  /** How many people are on the roster. */
  readonly expected: number;
};

/** What was found out about what was handed in, whatever it is judged by. */
export type Intake = {
  readonly standings: Omit<Standings, 'doubts'>;
  readonly doubts: readonly SeenDoubt[];
  /** Who may be whom. */
  readonly offers: readonly SeenOffer[];
  /** Talks that figures are made of. */
  readonly reviewed: number;
  /** Id of the method that the most of them are by; absent where there are none. */
  readonly method?: string | undefined;
  /** Ids of the complaints that talks are of, in their order. */
  readonly complaints: readonly string[];
};

/** What speaks against a talk; without `played` it cannot be read here. */
export type SeenDoubt = {
  /** Of the copy. */
  readonly id: string;
  readonly doubt: Doubt;
  readonly file: string;
  readonly played?: { readonly scenario: PlayedScenario; readonly startedAt: string; readonly by: string };
};

/** Two who may be one, by what each is called; listed: on the roster. */
export type SeenOffer = { readonly why: MatchOffer['why'] } & Readonly<Record<'one' | 'other', OfferedKey>>;
export type OfferedKey = { readonly key: string; readonly name: string; readonly isListed: boolean };

/** What follows from the talks, whatever the rule: without histories and decisions, which are asked about where they are. */
export type TalksFigures = Omit<TalksReview, 'histories' | 'decisions'> & {
  /** Id of the method that it is worked out by. */
  readonly method: string;
  readonly names: readonly SeenName[];
  readonly played: readonly PlayedOffers[];
};

/** What somebody is called on the screen, the same as in every export, and when they practised. */
export type SeenName = { readonly person: string; readonly shown: CalledPerson; readonly hidden: CalledPerson; readonly days: readonly PracticeDay[] };

/** How people stand, by the rule that it is judged by: the one that holds may have been changed since. */
export type PeopleFigures = PeopleReview & { readonly rule: ReadinessRule };

/** Every figure of a review as a page has it. */
export type GroupFigures = TalksFigures & PeopleFigures;

/** What a group is judged by: its method, and what the library has to offer. */
export type Shelf = { readonly method: Method; readonly complaints: readonly Suggestible[] };
