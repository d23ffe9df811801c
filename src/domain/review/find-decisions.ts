import { type Decisions, letterOf, STANDING } from './decisions.ts';

/** Which moves to find: all that is given must hold. */
export type DecisionQuery = {
  readonly scenario?: string;
  readonly turn?: string;
  /** Letter of the reply, or silence. */
  readonly choice?: string;
  /** true: only against the key. */
  readonly isAgainst?: boolean;
  /** A criterion that the move missed. */
  readonly missed?: string;
};

/** A move of a talk: where a figure leads to. */
export type FoundMove = { readonly talk: string; readonly person: string; readonly move: number };

/** The moves that a figure comes from, person by person. @param least standing of the talks that count, the same as the figure was made with */
export function findDecisions(decisions: Decisions, query: DecisionQuery, least: number = STANDING.assessed): FoundMove[] {
  const { items, scenarios, criteria, talk, rowFrom, talks } = decisions;
  const wanted = items.map(({ scenario, turn }) => {
    const isThere = query.scenario === undefined || scenarios[scenario]?.id === query.scenario;
    return isThere && (query.turn === undefined || query.turn === turn);
  });
  const criterion = query.missed === undefined ? undefined : criteria.indexOf(query.missed);
  const found: FoundMove[] = [];
  for (let row = 0; row < decisions.size; row += 1) {
    const of = talk[row] as number;
    if (!wanted[decisions.item[row] as number] || (decisions.standing[of] as number) < least) continue;
    if (query.choice !== undefined && (letterOf(decisions.choice[row] as number) ?? 'silence') !== query.choice) continue;
    if (query.isAgainst === true && decisions.better[row] === 0) continue;
    if (criterion !== undefined && !hasMissed(decisions, row, criterion)) continue;
    const { attempt, person } = talks[of] as (typeof talks)[number];
    found.push({ talk: attempt.id, person, move: row - (rowFrom[of] as number) });
  }
  return found;
}

function hasMissed({ chanceFrom, chance, isMissed }: Decisions, row: number, criterion: number): boolean {
  for (let at = chanceFrom[row] as number; at < (chanceFrom[row + 1] as number); at += 1) {
    if (chance[at] === criterion && isMissed[at] === 1) return true;
  }
  return false;
}
