import { startTransition, useEffect, useState } from 'react';
import type { Move } from '../../../domain/conversation/replay.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { useServices } from '../services.ts';
import type { FinishedDebrief } from './review-props.ts';

/**
 * What a talk could have become after its first moves; undefined until that is known.
 * @param isWanted whether anybody is to see it: it is looked up only then
 */
export function useBestOn(moves: readonly Move[], { method, scenario }: ScenarioInLanguage, isWanted: boolean): FinishedDebrief | undefined {
  const { scorer } = useServices();
  const [best, setBest] = useState<FinishedDebrief>();
  useEffect(() => {
    if (!isWanted || best !== undefined) return;
    let isGone = false;
    scorer.scoreBestOn({ method, scenario, moves }).then(
      ({ ending, ...rest }) => isGone || ending === undefined || startTransition(() => setBest({ ...rest, ending })),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [scorer, method, scenario, moves, isWanted, best]);
  return best;
}
