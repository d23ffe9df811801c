import { type DecisionQuery, findDecisions } from '../../domain/review/find-decisions.ts';
import { keyOfLearner } from '../../domain/review/list-learners.ts';
import { type PlayedScenario, toPlayedScenario } from '../../domain/review/played-scenario.ts';
import type { TalksReview } from '../../domain/review/review-group.ts';
import type { WorkedOut } from './work-out-group.ts';

/** A talk that a figure comes from, and the move in it that counts, from 0; without one it is the whole talk. */
export type TalkPlace = { readonly talk: string; readonly move?: number };

/** What a figure comes from: talks by name, or the question that finds the moves among all decisions. */
export type FigureSource = { readonly places: readonly TalkPlace[] } | { readonly query: DecisionQuery };

/** How much of it is wanted. */
export type BehindAsked = { readonly source: FigureSource; readonly most: number };

/** A place with what is said of it before it is unfolded. */
export type FoundPlace = TalkPlace & {
  /** Key of whoever had the talk. */
  readonly person: string;
  readonly scenario: PlayedScenario;
  /** When it ended, or else began. */
  readonly at: string;
  /** Absent: it could not be scored. */
  readonly overall?: number | undefined;
  /** What was said at the move. */
  readonly said?: { readonly turn: string; readonly choice: string } | undefined;
};

export type BehindFound = { readonly places: readonly FoundPlace[]; readonly hasMore: boolean };

/** Finds the talks behind a figure; what has gone meanwhile is left out. */
export function lookBehind({ source, most }: BehindAsked, group: Pick<WorkedOut, 'talkOf' | 'join'>, review: Pick<TalksReview, 'decisions'>): BehindFound {
  const all = 'places' in source ? source.places : findDecisions(review.decisions, source.query);
  const places: FoundPlace[] = [];
  for (const place of all) {
    if (places.length > most) break;
    const found = toFound(place, group);
    if (found !== undefined) places.push(found);
  }
  return { places: places.slice(0, most), hasMore: places.length > most };
}

function toFound({ talk, move }: TalkPlace, { talkOf, join }: Pick<WorkedOut, 'talkOf' | 'join'>): FoundPlace | undefined {
  const { attempt, score } = talkOf.get(talk) ?? {};
  if (attempt === undefined) return undefined;
  const learner = keyOfLearner(attempt);
  const scored = move === undefined ? undefined : score?.moves[move];
  return {
    talk,
    ...(move !== undefined && { move }),
    person: join.personOf.get(learner) ?? learner,
    scenario: toPlayedScenario(attempt),
    at: attempt.finishedAt ?? attempt.startedAt,
    ...(score && { overall: score.overall }),
    ...(scored && { said: { turn: scored.turn, choice: scored.choice } }),
  };
}
