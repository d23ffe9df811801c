import { cronbachAlpha } from './cronbach-alpha.ts';
import { type Decisions, NO_REPLY, STANDING } from './decisions.ts';
import { groupBy } from './group-by.ts';
import { type ItemStatistics, listItemStatistics } from './item-statistics.ts';
import type { PlayedScenario } from './played-scenario.ts';

/** Answers below which no figure is given: of thirty, a share of one half is still known to no more than nine points either way (one standard error). */
export const FEWEST = 30;

/** Share of the talks that come to a turn from which alpha goes by it. Talks that did not come to all of those turns are left out: no answer is made up. */
const ON_MOST_ROADS = 0.9;

/** How well a scenario holds together. */
export type ScenarioStatistics = {
  readonly scenario: PlayedScenario;
  /** First assessed talks at it. */
  readonly talks: number;
  readonly items: readonly ItemStatistics[];
  /** Cronbach’s alpha, of how many talks and which turns. Absent: too few talks, fewer than two such turns, or everybody alike. */
  readonly alpha?: { readonly value: number; readonly talks: number; readonly turns: readonly string[] };
};

/**
 * Says of each scenario whether it is a good test, by everybody’s first assessed talk at it: later ones were had with the answers seen.
 * @param fewest answers below which a figure is not given
 */
export function listScenarioStatistics(decisions: Decisions, fewest = FEWEST): ScenarioStatistics[] {
  const items = listItemStatistics(decisions, fewest);
  const isFirst = (talk: number) => decisions.standing[talk] === STANDING.first;
  const talks = groupBy([...decisions.talks.keys()].filter(isFirst), (talk) => decisions.scenario[talk]);
  return decisions.scenarios.flatMap((scenario, index): ScenarioStatistics[] => {
    const firsts = talks.get(index) ?? [];
    const own = items.filter((item, at) => decisions.items[at]?.scenario === index && item.answers > 0);
    if (firsts.length === 0) return [];
    const alpha = firsts.length < fewest ? undefined : findAlpha(decisions, firsts, own, fewest);
    return [{ scenario, talks: firsts.length, items: own, ...(alpha && { alpha }) }];
  });
}

function findAlpha(decisions: Decisions, firsts: readonly number[], items: readonly ItemStatistics[], fewest: number): ScenarioStatistics['alpha'] {
  const turns = items.filter(({ answers }) => answers >= ON_MOST_ROADS * firsts.length).map(({ turn }) => turn);
  const rows = firsts.flatMap((talk) => {
    const answers = new Map<string, number>();
    for (let row = decisions.rowFrom[talk] as number; row < (decisions.rowFrom[talk + 1] as number); row += 1) {
      answers.set(decisions.items[decisions.item[row] as number]?.turn ?? '', decisions.better[row] === NO_REPLY ? 1 : 0);
    }
    return turns.every((turn) => answers.has(turn)) ? [turns.map((turn) => answers.get(turn) ?? 0)] : [];
  });
  const value = rows.length < fewest ? undefined : cronbachAlpha(rows);
  return value === undefined ? undefined : { value, talks: rows.length, turns };
}
