import type { EndingKind } from '../../domain/kinds/ending-kind.ts';
import type { PlayedScenario } from '../../domain/review/played-scenario.ts';
import type { Stand } from '../../domain/review/summarize-team.ts';
import type { FairPlace } from '../../domain/review/weigh-compensation.ts';
import type { StandingId } from './standing-id.ts';

/** Words for what stands in cells, in the language of the report. What only scenarios and methods name comes by function. */
export type ValueWords = {
  /** Somebody who has no other name, by number from 1. */
  readonly person: (number: number) => string;
  readonly scenario: (played: PlayedScenario) => string;
  readonly step: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly error: (id: string) => string;
  /** An offer of a scenario, “nothing” or “supervisor”. */
  readonly offer: (id: string, played: PlayedScenario) => string;
  readonly stands: Readonly<Record<Stand, string>>;
  readonly standings: Readonly<Record<StandingId, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
  readonly bands: Readonly<Record<FairPlace, string>>;
  readonly summary: Readonly<Record<SummaryId, string>>;
  readonly names: { readonly hidden: string; readonly shown: string };
  /** Says that people and talks are made up. */
  readonly sample: string;
  /** Reminds that scores are of practice, and judge nobody. */
  readonly practice: string;
};

/** What the summary tells, beside how people stand. */
export type SummaryId = 'made_at' | 'sample' | 'names' | 'rule' | 'people' | 'talks' | 'assessed_talks' | 'moves' | 'step_mean' | 'practice';
