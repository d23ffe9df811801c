import type { EndingKind } from '../kinds/ending-kind.ts';
import { groupBy } from './group-by.ts';
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
  const lost = talks.flatMap(({ attempt, score }) => {
    const { ending, passed, moves } = score;
    const final = moves.at(-1);
    if (ending === undefined || final === undefined || passed || !LOST.has(ending.kind)) return [];
    return [{ talk: attempt.id, scenario: toPlayedScenario(attempt), turn: final.turn, choice: final.choice, ending: ending.kind }];
  });
  return [...groupBy(lost, ({ talk: _talk, ...place }) => JSON.stringify(place)).values()]
    .flatMap((own): LostPlace[] => own.slice(0, 1).map(({ talk: _talk, ...place }) => ({ ...place, talks: own.map(({ talk }) => talk) })))
    .sort((a, b) => b.talks.length - a.talks.length);
}
