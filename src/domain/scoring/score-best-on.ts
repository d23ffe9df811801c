import { type Move, replay } from '../conversation/replay.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { indexOfMethodState } from '../method/method-state.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';
import { listMoments } from './moment.ts';
import { openPointSearch } from './open-point-search.ts';
import { scoreAttempt } from './score-attempt.ts';
import { walkBestRoad } from './walk-best-road.ts';

/** Scores what a talk could still become: its moves and after them the road that collects the most. One that is over stays as it was. */
export function scoreBestOn(method: Method, scenario: Scenario, moves: readonly Move[]): Debrief {
  const choices = moves.map(({ choice }) => choice);
  const withSilence = choices.includes(SILENCE);
  const { map } = openPointSearch(method, scenario, withSilence);
  const last = listMoments(method, scenario, replay(scenario, moves).states, choices).at(-1);
  const node = last && map.graph.find(last.talk);
  const road = last === undefined || node === undefined ? [] : walkBestRoad(map, node, indexOfMethodState(method, last.acts), withSilence);
  return scoreAttempt(method, scenario, [...moves, ...road.map(({ turn, choice }) => ({ turn, choice }))]);
}
