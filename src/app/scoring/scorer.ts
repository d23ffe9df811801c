import type { TurnWay } from '../../domain/conversation/list-ways.ts';
import type { Move } from '../../domain/conversation/replay.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';

/** What is scored: the moves of a talk, by a method. */
export type ScoredTalk = { readonly method: Method; readonly scenario: Scenario; readonly moves: readonly Move[] };

/** Works out what needs a look at all roads of a complaint, wherever that is done. */
export type Scorer = {
  readonly score: (talk: ScoredTalk) => Promise<Debrief>;
  /** What a talk could still become: its moves, and after them the best that can be said. */
  readonly scoreBestOn: (talk: ScoredTalk) => Promise<Debrief>;
  /** Which turns lead where. */
  readonly listWays: (talk: Omit<ScoredTalk, 'moves'>) => Promise<readonly TurnWay[]>;
  /** A talk has begun: what scores it had better be here before the network goes. */
  readonly prepare: () => void;
};

/** Remembers what was scored last of each scenario: whoever comes from the end of a talk need not wait again. One that could not be scored is tried anew. */
export function rememberScores({ score, ...others }: Scorer): Scorer {
  const last = new WeakMap<Scenario, { readonly method: Method; readonly key: string; readonly debrief: Debrief }>();
  const recall = (talk: ScoredTalk) => {
    const known = last.get(talk.scenario);
    return known?.method === talk.method && known.key === keyOf(talk) ? known.debrief : undefined;
  };
  return {
    async score(talk) {
      const debrief = recall(talk) ?? (await score(talk));
      last.set(talk.scenario, { method: talk.method, key: keyOf(talk), debrief });
      return debrief;
    },
    ...others,
  };
}

function keyOf({ moves }: ScoredTalk): string {
  return moves.map(({ turn, choice }) => `${turn}.${choice}`).join(' ');
}
