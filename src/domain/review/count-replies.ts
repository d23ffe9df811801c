import { type Decisions, letterOf, NO_REPLY, REPLY_NUMBERS, STANDING } from './decisions.ts';
import type { PlayedScenario } from './played-scenario.ts';

/** How often a reply was given at a turn. */
export type ReplyCount = {
  /** Letter of the reply, or silence. */
  readonly choice: string;
  readonly count: number;
  /** How many of those times another reply, the key, would have kept more within reach. It can depend on what was said before. */
  readonly against: number;
  /** Points of the hundred that it cost, all times together. */
  readonly price: number;
};

/** What was replied at one turn of a scenario. */
export type TurnCount = {
  readonly scenario: PlayedScenario;
  readonly turn: string;
  readonly count: number;
  readonly against: number;
  /** How many different people replied, and how many of them ever against the key. */
  readonly people: number;
  readonly peopleAgainst: number;
  /** The most given first. */
  readonly replies: readonly ReplyCount[];
};

/**
 * Replies by turn, those turns first at which the most were against the key.
 * @param least standing of the talks that count
 */
export function countReplies(decisions: Decisions, least: number = STANDING.assessed): TurnCount[] {
  const { talk, standing, item, choice, better, price, person, size, items } = decisions;
  const counts = new Uint32Array(items.length * REPLY_NUMBERS);
  const againsts = new Uint32Array(items.length * REPLY_NUMBERS);
  const prices = new Float64Array(items.length * REPLY_NUMBERS);
  const people = countPeople(items.length);
  const peopleAgainst = countPeople(items.length);
  for (let row = 0; row < size; row += 1) {
    const of = talk[row] as number;
    if ((standing[of] as number) < least) continue;
    const turn = item[row] as number;
    const cell = turn * REPLY_NUMBERS + (choice[row] as number);
    const isAgainst = better[row] !== NO_REPLY;
    counts[cell] = (counts[cell] as number) + 1;
    prices[cell] = (prices[cell] as number) + (price[row] as number);
    people.add(turn, person[of] as number);
    if (isAgainst) {
      againsts[cell] = (againsts[cell] as number) + 1;
      peopleAgainst.add(turn, person[of] as number);
    }
  }
  return items
    .map(({ scenario, turn }, index): TurnCount => {
      const replies = Array.from({ length: REPLY_NUMBERS }, (_, reply) => reply)
        .map((reply) => ({ reply, cell: index * REPLY_NUMBERS + reply }))
        .filter(({ cell }) => (counts[cell] as number) > 0)
        .map(({ reply, cell }): ReplyCount => {
          return { choice: letterOf(reply) ?? 'silence', count: counts[cell] as number, against: againsts[cell] as number, price: prices[cell] as number };
        })
        .sort((a, b) => b.count - a.count);
      const sum = (of: 'count' | 'against') => replies.reduce((all, reply) => all + reply[of], 0);
      return {
        scenario: decisions.scenarios[scenario] as PlayedScenario,
        turn,
        count: sum('count'),
        against: sum('against'),
        people: people.count(index),
        peopleAgainst: peopleAgainst.count(index),
        replies,
      };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.against - a.against || b.count - a.count);
}

/** Different people at each turn. Those of one person come one after the other, so that the one before is all there is to remember. */
function countPeople(turns: number) {
  const counts = new Uint32Array(turns);
  const before = new Uint32Array(turns);
  return {
    add(turn: number, person: number) {
      if (before[turn] === person + 1) return;
      before[turn] = person + 1;
      counts[turn] = (counts[turn] as number) + 1;
    },
    count: (turn: number): number => counts[turn] as number,
  };
}
