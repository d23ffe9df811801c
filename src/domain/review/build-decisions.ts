import { isAssessed } from '../attempt/is-assessed.ts';
import { type Decisions, type Item, numberOf, STANDING } from './decisions.ts';
import type { History } from './history.ts';
import { keyOfPlayed, type PlayedScenario, toPlayedScenario } from './played-scenario.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** Builds the decisions table of everybody’s history. */
export function buildDecisions(histories: readonly History[]): Decisions {
  const placed = histories.flatMap(placeTalks);
  const talks = placed.map(({ talk }) => talk);
  const size = talks.reduce((sum, { score }) => sum + score.moves.length, 0);
  const chances = talks.reduce((sum, { score }) => score.moves.reduce((rest, move) => rest + move.chances.length, sum), 0);
  const table = {
    size,
    talk: new Uint32Array(size),
    item: new Uint32Array(size),
    choice: new Uint8Array(size),
    better: new Uint8Array(size),
    price: new Uint8Array(size),
    step: new Uint8Array(size),
    chanceFrom: new Uint32Array(size + 1),
    chance: new Uint16Array(chances),
    isMissed: new Uint8Array(chances),
    rowFrom: new Uint32Array(talks.length + 1),
    scenario: new Uint32Array(talks.length),
  };
  const names = { scenarios: createNames<PlayedScenario>(), steps: createNames<string>(), criteria: createNames<string>(), items: createNames<Item>() };
  const usual = createUsual();
  let row = 0;
  let chance = 0;
  for (const [talk, { attempt, score }] of talks.entries()) {
    const scenario = names.scenarios.indexOf(keyOfPlayed(attempt), () => toPlayedScenario(attempt));
    table.scenario[talk] = scenario;
    let place = usual.start(scenario);
    for (const move of score.moves) {
      place = usual.follow(
        place,
        ({ item }) => names.items.list[item]?.turn === move.turn,
        () => {
          return names.items.indexOf(`${scenario} ${move.turn}`, () => ({ scenario, turn: move.turn }));
        },
      );
      table.talk[row] = talk;
      table.item[row] = place.item;
      table.choice[row] = numberOf(move.choice);
      table.better[row] = numberOf(move.better);
      table.price[row] = move.price;
      if (names.steps.list[place.step] !== move.step) place.step = names.steps.indexOf(move.step, () => move.step);
      table.step[row] = place.step;
      for (const [at, criterion] of move.chances.entries()) {
        if (names.criteria.list[place.chances[at] ?? -1] !== criterion) place.chances[at] = names.criteria.indexOf(criterion, () => criterion);
        table.chance[chance] = place.chances[at] as number;
        table.isMissed[chance] = move.missed.includes(criterion) ? 1 : 0;
        chance += 1;
      }
      row += 1;
      table.chanceFrom[row] = chance;
    }
    table.rowFrom[talk + 1] = row;
  }
  return {
    ...table,
    talks,
    person: Uint32Array.from(placed, ({ person }) => person),
    standing: Uint8Array.from(placed, ({ standing }) => standing),
    people: histories.map(({ person }) => person),
    scenarios: names.scenarios.list,
    items: names.items.list,
    steps: names.steps.list,
    criteria: names.criteria.list,
  };
}

type Placed = { readonly talk: ReviewedTalk; readonly person: number; readonly standing: number };

function placeTalks({ talks, counted, firsts }: History, person: number): Placed[] {
  const isCounted = new Set(counted);
  const apart = talks.filter((talk) => !isCounted.has(talk)).map((talk) => ({ talk, person, standing: STANDING.apart }));
  const others = counted.map((talk) => {
    const standing = firsts.has(talk.attempt.id) ? STANDING.first : isAssessed(talk.attempt) ? STANDING.assessed : STANDING.guided;
    return { talk, person, standing };
  });
  return [...others, ...apart];
}

/** Things by the order in which they were first named. */
function createNames<T>() {
  const indexes = new Map<string, number>();
  const list: T[] = [];
  return {
    list: list as readonly T[],
    indexOf(key: string, make: () => T): number {
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, list.length);
      return list.push(make()) - 1;
    },
  };
}

/** What was found at a turn last, which is mostly what will be found there again. */
type Place = { readonly item: number; step: number; readonly chances: number[]; next: Place | undefined };

/** Most talks go the way of the one before: comparing with what was there then is many times faster than looking up four texts a move. */
function createUsual() {
  const starts: Place[] = [];
  const places: Place[] = [];
  const toPlace = (item: number): Place => ({ item, step: -1, chances: [], next: undefined });
  return {
    start(scenario: number): Place {
      const place = starts[scenario] ?? toPlace(-1);
      starts[scenario] = place;
      return place;
    },
    follow(from: Place, isIt: (place: Place) => boolean, find: () => number): Place {
      if (from.next !== undefined && isIt(from.next)) return from.next;
      const item = find();
      const place = places[item] ?? toPlace(item);
      places[item] = place;
      from.next = place;
      return place;
    },
  };
}
