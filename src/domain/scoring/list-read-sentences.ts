import { findLine } from '../conversation/find-line.ts';
import { listAvailableReplies } from '../conversation/list-available-replies.ts';
import { step } from '../conversation/step.ts';
import { startConversation, type TalkState } from '../conversation/talk-state.ts';
import type { Structure } from '../scenario/scenario-in-language.ts';
import { findStart, mapRoads, START } from './road-map.ts';
import { walkBestRoad } from './walk-best-road.ts';

/** What somebody reads on the best road through a talk: turn by turn, the keys of the customer's line and of every reply that may be chosen. */
export function listReadSentences({ scenario, method }: Structure): readonly (readonly string[])[] {
  const map = mapRoads(method, scenario);
  let state: TalkState | undefined = startConversation(scenario);
  return walkBestRoad(map, findStart(map), START, false).map(({ turn, choice }) => {
    if (state === undefined) return [];
    const keys = [`${turn}.${findLine(scenario, state)}`, ...listAvailableReplies(scenario, state).map(({ id }) => `${turn}.${id}`)];
    state = step(scenario, state, choice);
    return keys.map((key) => `turn.${key}`);
  });
}
