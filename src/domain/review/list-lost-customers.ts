import type { EndingKind } from '../kinds/ending-kind.ts';
import { type PlayedScenario, toPlayedScenario } from './played-scenario.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** How a customer is lost. */
const LOST: ReadonlySet<EndingKind> = new Set<EndingKind>(['unresolved', 'escalated', 'walked_out']);

/** Where customers were lost: the reply after which the talk was over. */
export type LostPlace = {
  readonly scenario: PlayedScenario;
  readonly turn: string;
  readonly choice: string;
  readonly ending: EndingKind;
  readonly talks: readonly string[];
};

/** Places at which customers were lost, those with the most talks first. A talk that passed has lost nobody, however it ended. */
export function listLostCustomers(talks: readonly ReviewedTalk[]): LostPlace[] {
  const places = new Map<string, { place: Omit<LostPlace, 'talks'>; talks: string[] }>();
  for (const { attempt, score } of talks) {
    const { ending, passed, moves } = score;
    const final = moves.at(-1);
    if (ending === undefined || final === undefined || passed || !LOST.has(ending.kind)) continue;
    const place = { scenario: toPlayedScenario(attempt), turn: final.turn, choice: final.choice, ending: ending.kind };
    const key = JSON.stringify(place);
    const known = places.get(key);
    if (known === undefined) places.set(key, { place, talks: [attempt.id] });
    else known.talks.push(attempt.id);
  }
  return [...places.values()].map(({ place, talks: ids }) => ({ ...place, talks: ids })).sort((a, b) => b.talks.length - a.talks.length);
}
